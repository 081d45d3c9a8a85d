/** The object of a page's JSON-LD that is its article. */
export type Linked = Readonly<Record<string, unknown>>;

const articleTypes = /(?:^|[/:#])(?:\w*Article|LiveBlogPosting|BlogPosting|Report|Review)$/;
const mostDepth = 8;

/** The first article in the scripts, also inside arrays, `@graph` and `mainEntity`; what is not JSON is passed over. */
export function linkedArticle(scripts: readonly string[]): Linked | undefined {
  for (const script of scripts) {
    const found = findArticle(parsed(script), 0);
    if (found !== undefined) return found;
  }
  return undefined;
}

function parsed(script: string): unknown {
  // Wrapped in a comment or CDATA by older systems, and with line breaks inside strings by careless ones.
  const text = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, '')
    .replace(/[\n\r\t]/g, ' ');
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function findArticle(value: unknown, depth: number): Linked | undefined {
  if (depth > mostDepth || value === null || typeof value !== 'object') return undefined;
  if (Array.isArray(value)) {
    for (const entry of value) {
      const found = findArticle(entry, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const object = value as Linked;
  const types = [object['@type']].flat();
  if (types.some((type) => typeof type === 'string' && articleTypes.test(type))) return object;
  return findArticle(object['@graph'] ?? object.mainEntity, depth + 1);
}

/** Texts of a value: itself, or the name, url or id of its objects; an array gives those of all. */
export function textsIn(value: unknown, ...keys: readonly string[]): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (Array.isArray(value))
    return value.slice(0, 50).flatMap((entry) => (Array.isArray(entry) ? [] : textsIn(entry, ...keys)));
  if (value === null || typeof value !== 'object') return [];
  for (const key of keys) {
    const inner = (value as Linked)[key];
    if (typeof inner === 'string' && inner.trim() !== '') return [inner.trim()];
  }
  return [];
}
