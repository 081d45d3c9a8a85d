import type { Draft } from '../draft.js';

const urgencies: Readonly<Record<string, number>> = {
  flash: 1,
  bulletin: 2,
  urgent: 3,
  routine: 4,
  normal: 5,
  low: 6,
};
const placed = new Set([
  'headline',
  'body',
  'slugline',
  'byline',
  'priority',
  'urgency',
  'category',
  'dateline',
]);

/**
 * A form of a newsroom that comes as JSON in a mail: {"Headline": ["…"], "Body": ["…"], "Priority": ["Urgent"]}.
 * Undefined for any other text.
 */
export function formFields(text: string): Partial<Draft> | undefined {
  // A mail program that broke long lines may have broken them inside a string.
  const fields = fieldsOf(text) ?? fieldsOf(text.replace(/\s*\n\s*/g, ' '));
  if (fields === undefined || (!fields.has('headline') && !fields.has('body'))) return undefined;
  const one = (name: string) => fields.get(name)?.join('\n\n').trim() || undefined;
  const headline = one('headline');
  const body = one('body');
  const place = one('dateline');
  const others = [...fields].filter(([name, values]) => !placed.has(name) && values.length > 0);
  return {
    headline: headline === undefined ? undefined : { plain: headline },
    body: body === undefined ? undefined : /<\/?[a-z]+[^<>]*>/i.test(body) ? { html: body } : { plain: body },
    byline: one('byline'),
    slugline: one('slugline'),
    urgency: urgencyOf(one('urgency')) ?? urgencyOf(one('priority')),
    subjects: (fields.get('category') ?? []).map((name) => ({ name })),
    dateline: place === undefined ? undefined : { place },
    extras: Object.fromEntries(
      others.map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
    ),
  };
}

function fieldsOf(text: string): Map<string, string[]> | undefined {
  if (!/^\s*\{[\s\S]*\}\s*$/.test(text)) return undefined;
  try {
    const found = Object.entries(JSON.parse(text) as Record<string, unknown>);
    return new Map(
      found.map(([name, value]) => [name.toLowerCase(), [value].flat().map(String).filter(Boolean)]),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function urgencyOf(given: string | undefined): number | undefined {
  const urgency = urgencies[given?.toLowerCase() ?? ''] ?? Number(given);
  return Number.isInteger(urgency) && urgency >= 1 && urgency <= 9 ? urgency : undefined;
}
