import type { FieldProblem, PushFacts } from '#libs/contracts';

const longestValue = 2048;
/** Documents that cannot say it themselves, or not always. */
const besideTypes = new Set(['text/plain', 'text/html', 'message/rfc822']);
const names = ['uri', 'published', 'lang', 'source'] as const;

export type FactsReading =
  | { readonly facts: PushFacts; readonly problems?: undefined }
  | { readonly facts?: undefined; readonly problems: readonly [FieldProblem, ...FieldProblem[]] };

/**
 * Reads `?uri=&published=&lang=&source=`. They speak for a text, which cannot say it itself; beside any other
 * body they would be dropped in silence, so they are refused there. Whether a time is one, and a language, is for
 * the reader of the text to say.
 */
export function readPushFacts(query: Readonly<Record<string, unknown>>, mediaType: string): FactsReading {
  const found = Object.entries(query).map(([name, value]) => readFact(name, value, mediaType));
  const [first, ...more] = found.flatMap((each) => ('problem' in each ? [each.problem] : []));
  if (first !== undefined) return { problems: [first, ...more] };
  return { facts: Object.fromEntries(found.flatMap((each) => ('fact' in each ? [each.fact] : []))) };
}

type Fact = { readonly fact: readonly [string, string] } | { readonly problem: FieldProblem };

function readFact(name: string, value: unknown, mediaType: string): Fact {
  const wrong = (detail: string): Fact => ({ problem: { code: 'bad-request', field: name, detail } });
  if (!isName(name)) return wrong(`unknown parameter; known are ${names.join(', ')}`);
  if (!besideTypes.has(mediaType)) {
    return wrong(`is read beside ${[...besideTypes].join(' and ')} only; ${mediaType} says it inside`);
  }
  if (typeof value !== 'string') return wrong('was given more than once');
  const text = value.trim();
  if (text === '') return wrong('is empty; leave it out instead');
  if (text.length > longestValue) return wrong(`is longer than ${longestValue} characters`);
  if (/\p{Cc}/u.test(text)) return wrong('holds control characters');
  if (name === 'uri' && /\s/.test(text)) return wrong('holds white space, which no identifier has');
  return { fact: [name, name === 'published' ? withPlus(text) : text] };
}

const isName = (name: string): name is (typeof names)[number] => names.some((known) => known === name);

/** A bare + in a query is a space; before the zone of a time nothing else can have been meant. */
const withPlus = (time: string) => time.replace(/^(\S.*\d{2}:\d{2}\S*) (\d{2}:?\d{2})$/, '$1+$2');
