/** A line of our JSON Lines: what archives and research sets carry of an article. */
export interface ArticleLine {
  readonly id: string;
  readonly source: string;
  readonly feed?: string;
  readonly published?: string;
  readonly lang?: string;
  readonly title?: string;
  readonly text?: string;
}

export interface NinjsForFeed {
  readonly feed: string;
  /** The outlet's name as the line gives it. */
  readonly name: string;
  /** One line of ninjs 3. */
  readonly line: string;
}

/** Every run of characters other than a-z and 0-9 becomes one hyphen: `El Dostor.news` is `el-dostor-news`. */
export function feedIdOf(source: string): string {
  return source
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** One line as ninjs 3 for the feed of its source. Throws with the line number and field on what cannot be sent. */
export function toNinjs(text: string, lineNumber: number): NinjsForFeed {
  const article = parseLine(text, lineNumber);
  const feed = feedIdOf(article.source);
  if (feed === '') throw new Error(`line ${lineNumber}: source "${article.source}" gives no feed id`);
  const { id, published, lang, title, text: body, source, feed: section } = article;
  const ninjs = {
    uri: id,
    type: 'text',
    versionCreated: published,
    language: lang,
    infoSources: [{ name: source }],
    headlines: title === undefined ? undefined : [{ role: 'main', contentType: 'text/plain', value: title }],
    bodies: body === undefined ? undefined : [{ role: 'main', contentType: 'text/plain', value: body }],
    feed: section,
  };
  return { feed, name: source, line: JSON.stringify(ninjs) };
}

function parseLine(text: string, lineNumber: number): ArticleLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`line ${lineNumber}: ${(error as Error).message}`);
  }
  for (const field of ['id', 'source'] as const) {
    if (typeof (value as Record<string, unknown> | null)?.[field] !== 'string') {
      throw new Error(`line ${lineNumber}: ${field} must be a text`);
    }
  }
  return value as ArticleLine;
}
