import { tokenize } from '#libs/text';
import { homographTable } from './gazetteer/homographs.js';
import type { WrittenRule } from './gazetteer/written-rule.js';

/** What a name that is also another word asks of its surroundings; words are folded. */
export interface Rule {
  readonly notAfter?: ReadonlySet<string>;
  readonly notBefore?: ReadonlySet<string>;
  readonly notBeforeName?: true;
  readonly notWith?: readonly string[];
  readonly onlyBare?: true;
  /** One of these must hold; without it the name stands by itself. */
  readonly needs?: {
    readonly after?: ReadonlySet<string>;
    readonly before?: ReadonlySet<string>;
    readonly near?: ReadonlySet<string>;
    readonly entities?: readonly string[];
    readonly ownCountry?: true;
    readonly quoted?: true;
  };
}

/** How far `near` looks to either side, in words. */
export const nearWords = 8;

const foldedWords = (words: string) => new Set(tokenize(words).map(({ folded }) => folded));

function compile(written: WrittenRule): Rule {
  const { notAfter, notBefore, after, before, near, entities, ownCountry, quoted, ...flags } = written;
  const needs = {
    ...(after === undefined ? {} : { after: foldedWords(after) }),
    ...(before === undefined ? {} : { before: foldedWords(before) }),
    ...(near === undefined ? {} : { near: foldedWords(near) }),
    ...(entities === undefined ? {} : { entities }),
    ...(ownCountry === undefined ? {} : { ownCountry }),
    ...(quoted === undefined ? {} : { quoted }),
  };
  return {
    ...flags,
    ...(notAfter === undefined ? {} : { notAfter: foldedWords(notAfter) }),
    ...(notBefore === undefined ? {} : { notBefore: foldedWords(notBefore) }),
    ...(Object.keys(needs).length === 0 ? {} : { needs }),
  };
}

/** Rules by entity id and alias, as written in the gazetteer. */
export const homographRules: ReadonlyMap<string, Rule> = new Map(
  homographTable.flatMap(({ entity, aliases, ...written }) => {
    const rule = compile(written);
    return aliases.map((alias) => [ruleKey(entity, alias), rule] as const);
  }),
);

export function ruleKey(entity: string, alias: string): string {
  return `${entity}\n${alias}`;
}
