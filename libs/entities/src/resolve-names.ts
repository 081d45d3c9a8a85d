import type { Found } from './find-names.js';
import type { Alias } from './gazetteer-entity.js';
import { nearWords } from './homographs.js';
import type { Name } from './name-trie.js';

/** A name with the entity it stands for in this item. */
export interface Resolved {
  readonly found: Found;
  readonly alias: Alias;
}

/** Which entities the item names beyond doubt, with the places (indexes into the finds) where it does. */
type Evidence = Map<string, number[]>;

/**
 * Decides, with the whole item in view, what each found name stands for: first the names that need nothing, then
 * those that need company, then surnames, which need their full name somewhere in the item.
 */
export function resolveNames(finds: readonly Found[]): Resolved[] {
  const evidence: Evidence = new Map();
  const chosen = finds.map((found) => (isClear(found) ? found.names[0] : undefined));
  for (const [index, name] of chosen.entries()) note(evidence, name, index);
  for (const withShorts of [false, true]) {
    for (const [index, found] of finds.entries()) {
      if (chosen[index] !== undefined) continue;
      chosen[index] = choose(found, index, evidence, withShorts);
      note(evidence, chosen[index], index);
    }
  }
  return finds.flatMap((found, index) => {
    const alias = chosen[index]?.alias;
    return alias === undefined ? [] : [{ found, alias }];
  });
}

/** One name that needs nothing; a surname that others share waits for the full names. */
function isClear({ names: [first, second] }: Found): boolean {
  if (first === undefined || first.alias.kind === 'short' || first.rule?.needs !== undefined) return false;
  return second === undefined || second.alias.kind !== 'short';
}

function note(evidence: Evidence, name: Name | undefined, index: number): void {
  if (name === undefined) return;
  const places = evidence.get(name.alias.entity.id);
  if (places === undefined) evidence.set(name.alias.entity.id, [index]);
  else places.push(index);
}

function choose(found: Found, index: number, evidence: Evidence, withShorts: boolean): Name | undefined {
  const stated = found.names.filter(
    ({ alias, rule }) => alias.kind !== 'short' && isInCompany(found, rule, evidence),
  );
  const shorts = found.names.filter(({ alias }) => alias.kind === 'short' && evidence.has(alias.entity.id));
  const first = stated[0];
  if (shorts.length === 0 || (first !== undefined && evidence.has(first.alias.entity.id))) {
    return first !== undefined && (withShorts || !hasShorts(found)) ? first : undefined;
  }
  return withShorts ? nearest(shorts, index, evidence) : undefined;
}

const hasShorts = ({ names }: Found) => names.some(({ alias }) => alias.kind === 'short');

/** Of several bearers of a surname the one named last before this place, else the first after it. */
function nearest(shorts: readonly Name[], index: number, evidence: Evidence): Name | undefined {
  let best: { readonly name: Name; readonly distance: number } | undefined;
  for (const name of shorts) {
    for (const place of evidence.get(name.alias.entity.id) ?? []) {
      const distance = place < index ? index - place : 1_000_000 + place - index;
      if (best === undefined || distance < best.distance) best = { name, distance };
    }
  }
  return best?.name;
}

function isInCompany(found: Found, rule: Name['rule'], evidence: Evidence): boolean {
  const needs = rule?.needs;
  if (needs === undefined) return true;
  const { tokens } = found.field;
  if (needs.after?.has(tokens[found.from - 1]?.folded ?? '')) return true;
  if (needs.before?.has(tokens[found.to]?.folded ?? '')) return true;
  if (needs.near !== undefined) {
    const near = tokens.slice(Math.max(0, found.from - nearWords), found.to + nearWords);
    if (near.some(({ folded }) => needs.near?.has(folded))) return true;
  }
  for (const id of needs.entities ?? []) if (evidence.has(id)) return true;
  return false;
}
