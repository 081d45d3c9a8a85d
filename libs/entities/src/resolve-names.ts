import { Evidence } from './evidence.js';
import type { Found } from './find-names.js';
import type { Alias } from './gazetteer-entity.js';
import { nearWords, type Rule } from './homographs.js';
import type { Name } from './name-trie.js';

/** A name with the entity it stands for in this item. */
export interface Resolved {
  readonly found: Found;
  readonly alias: Alias;
}

/**
 * Decides, with the whole item in view, what each found name stands for: first the names that need nothing, then
 * those that need company, then surnames, which need their full name somewhere in the item.
 */
export function resolveNames(finds: readonly Found[]): Resolved[] {
  const evidence = new Evidence(finds);
  const chosen = finds.map((found) => (isClear(found, evidence) ? found.names[0] : undefined));
  chosen.forEach((name, index) => {
    if (name !== undefined) evidence.add(name, index);
  });
  for (const step of ['company', 'company', 'surnames'] as const) {
    if (step === 'surnames') evidence.sort();
    for (let index = 0; index < finds.length; index++) {
      if (chosen[index] !== undefined) continue;
      const found = finds[index] as Found;
      const name = step === 'company' ? inCompany(found, evidence) : bySurname(found, index, evidence);
      chosen[index] = name;
      // A surname is no evidence of its own: whom it means is decided by the full names.
      if (name !== undefined && (step === 'company' || !evidence.has(name.alias.entity.id)))
        evidence.add(name, index);
    }
  }
  return finds.flatMap((found, index) => {
    const alias = chosen[index]?.alias;
    return alias === undefined ? [] : [{ found, alias }];
  });
}

/** One name that needs nothing; a surname that others share waits for the full names. */
function isClear({ names }: Found, evidence: Evidence): boolean {
  const [first] = names;
  if (first === undefined || first.rule?.needs !== undefined || first.rule?.notWith !== undefined)
    return false;
  return !names.some((name) => evidence.needsFullName(name));
}

/** The first name whose rule holds, where nobody else in the item may be meant. */
function inCompany(found: Found, evidence: Evidence): Name | undefined {
  if (found.names.some((name) => evidence.needsFullName(name))) return undefined;
  return found.names.find((name) => keepsRule(name, found, evidence));
}

/** Of several bearers the one named in full, the nearest; else the one whom the surname names by itself. */
function bySurname(found: Found, index: number, evidence: Evidence): Name | undefined {
  const named = found.names.filter(({ alias }) => evidence.has(alias.entity.id));
  if (named.length > 0) return evidence.nearest(named, index);
  return found.names.find((name) => !evidence.needsFullName(name) && keepsRule(name, found, evidence));
}

function keepsRule({ rule, alias, isPerson }: Name, found: Found, evidence: Evidence): boolean {
  if (rule === undefined || (rule.onlyBare && found.addedArticle)) return true;
  for (const id of rule.notWith ?? []) if (evidence.has(id)) return false;
  const { needs } = rule;
  if (needs === undefined || (isPerson && evidence.has(alias.entity.id))) return true;
  if (needs.ownCountry && evidence.hasCountry(alias.entity.country)) return true;
  if (needs.quoted && isQuoted(found)) return true;
  for (const id of needs.entities ?? []) if (evidence.has(id)) return true;
  return hasNeighbour(needs, found);
}

const isQuoted = ({ field: { text }, start, end }: Found) =>
  /[«"“]$/.test(text.slice(start - 1, start)) && /^[»"”]/.test(text.slice(end, end + 1));

function hasNeighbour(needs: NonNullable<Rule['needs']>, { field, from, to }: Found): boolean {
  const { tokens } = field;
  if (needs.after?.has(tokens[from - 1]?.folded ?? '')) return true;
  if (needs.before?.has(tokens[to]?.folded ?? '')) return true;
  if (needs.near === undefined) return false;
  const near = tokens.slice(Math.max(0, from - nearWords), to + nearWords);
  return near.some(({ folded }) => needs.near?.has(folded));
}
