import type { ExtraFile } from '#libs/knowledge-base';
import type { FieldText } from '../field-text.js';
import { type Found, findNames } from '../find-names.js';
import type { GazetteerEntity } from '../gazetteer-entity.js';
import type { NameGuess } from '../guesses/name-guess.js';
import { type Resolved, resolveNames } from '../resolve-names.js';
import { ExtraNames } from './extra-names.js';
import { holdsForGuess } from './extra-rules.js';

let names: ExtraNames | undefined;

/** From here on this process knows the entities of these files, and of none before; throws where one cannot be read. */
export function useExtraEntities(files: readonly ExtraFile[]): ExtraNames['counts'] {
  const read = new ExtraNames(files);
  names = files.length === 0 ? undefined : read;
  return read.counts;
}

/**
 * What the known names of an item stand for, those of extra files among them. Curated names win: an extra one is taken
 * where no curated one is, or where it is longer and holds ("Jordan Valley Bank"), and changes nothing elsewhere.
 */
export function resolveWithExtras(
  fields: readonly FieldText[],
  finds: readonly (readonly Found[])[],
): Resolved[] {
  if (names === undefined) return resolveNames(finds.flat());
  const extras = new Set<Found>();
  const all = fields.flatMap((field, at) => withExtras(field, finds[at] ?? [], extras));
  return withoutInner(resolveNames(all), extras);
}

/** Answers which entity of an extra file a guess of one word is, by what else is known in the item. */
export function extrasOfGuesses(
  known: readonly Resolved[],
): (guess: Pick<NameGuess, 'type' | 'words'>) => GazetteerEntity | undefined {
  const extras = names;
  if (extras === undefined) return () => undefined;
  const countries = new Set(known.flatMap(({ alias: { entity } }) => entity.country ?? []));
  return ({ type, words }) =>
    words.length > 1
      ? undefined
      : extras.named(words).find((name) => holdsForGuess(name, type, countries))?.alias.entity;
}

/** Both are in the order of the text, and are gone through once: a text may be of nothing but names. */
function withExtras(field: FieldText, finds: readonly Found[], extras: Set<Found>): Found[] {
  const all: Found[] = [];
  let next = 0;
  for (const extra of findNames(field, (at) => entriesAt(field, at))) {
    if (extra.names.length === 0) continue;
    while ((finds[next]?.to ?? Number.POSITIVE_INFINITY) <= extra.from) all.push(finds[next++] as Found);
    const near = from(finds, next, extra.to);
    if (!near.every((one) => isWithin(one, extra))) continue;
    extras.add(extra);
    const needsNothing = extra.names[0]?.rule?.needs === undefined;
    all.push(extra, ...near.map((one) => (needsNothing ? { ...one, names: [] } : one)));
    next += near.length;
  }
  return [...all, ...finds.slice(next)];
}

const entriesAt = (field: FieldText, at: number) =>
  names?.entriesOf((field.tokens[at] as FieldText['tokens'][number]).word) ?? [];

/** Those from a place on that begin before a word. */
function from(finds: readonly Found[], first: number, before: number): readonly Found[] {
  let end = first;
  while ((finds[end]?.from ?? Number.POSITIVE_INFINITY) < before) end++;
  return finds.slice(first, end);
}

const isWithin = (one: Found, extra: Found) =>
  one.from >= extra.from && one.to <= extra.to && one.to - one.from < extra.to - extra.from;

/** A curated name within an extra one that needed company was kept until it was known to have it. */
function withoutInner(resolved: readonly Resolved[], extras: ReadonlySet<Found>): Resolved[] {
  let outer: Found | undefined;
  return resolved.filter(({ found }) => {
    if (extras.has(found)) outer = found;
    return outer === undefined || outer === found || outer.field !== found.field || !isWithin(found, outer);
  });
}
