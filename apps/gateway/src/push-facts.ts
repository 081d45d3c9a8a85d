import type { FieldProblem, PushFacts } from '#libs/contracts';

const longestValue = 2048;
const names = ['uri', 'published', 'lang', 'source'] as const;

export type FactsReading =
  | { readonly facts: PushFacts; readonly problems?: undefined }
  | { readonly facts?: undefined; readonly problems: readonly [FieldProblem, ...FieldProblem[]] };

/**
 * Reads `?uri=&published=&lang=&source=`. They speak for a text, which cannot say it itself; beside any other
 * body they would be dropped in silence, so they are refused there.
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
  if (mediaType !== 'text/plain') return wrong(`is read beside text/plain only; ${mediaType} says it inside`);
  if (typeof value !== 'string') return wrong('was given more than once');
  const text = value.trim();
  if (text === '') return wrong('is empty; leave it out instead');
  if (text.length > longestValue) return wrong(`is longer than ${longestValue} characters`);
  if (/\p{Cc}/u.test(text)) return wrong('holds control characters');
  const reading = readers[name](text);
  return reading === undefined ? wrong(expected[name]) : { fact: [name, reading] };
}

const isName = (name: string): name is (typeof names)[number] => names.some((known) => known === name);

const expected = {
  uri: 'expected an identifier without spaces',
  published: 'expected a time such as 2026-11-23T09:30:00Z (write the + of a zone as %2B)',
  lang: 'expected a BCP 47 tag such as ar or en-GB',
  source: 'expected the name of the outlet',
};

const readers: Record<(typeof names)[number], (text: string) => string | undefined> = {
  uri: (text) => (/\s/.test(text) ? undefined : text),
  published: readTime,
  lang: readLanguage,
  source: (text) => text,
};

const timeShape = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

/** A bare + in a query is a space; before a zone nothing else can have been meant. */
function readTime(text: string): string | undefined {
  const joined = text.replace(/^([\d-]{10}) (\d{2}:\d{2})/, '$1T$2');
  const time = joined.replace(/^(\S+T\S+) (\d{2}:?\d{2})$/i, '$1+$2');
  if (!timeShape.test(time)) return undefined;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(time) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // Date takes 31 April for 1 May.
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return undefined;
  return Number.isNaN(Date.parse(time.replace(',', '.').replace(/([+-]\d{2})(\d{2})$/, '$1:$2')))
    ? undefined
    : time;
}

function readLanguage(text: string): string | undefined {
  if (!/^[a-z]{2,3}(-|$)/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
