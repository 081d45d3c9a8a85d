/** The built-in rules of cleaning by id, and what each takes off a text; ids are stable, for items record them. */
export const builtInRules = {
  'non-publishable-note': 'notes to editors and parts that are not for publication; kept in `ednote`',
  'site-suffix': 'the name of a site, paper or agency behind or before a headline',
  'repeated-headline': 'the headline once more above the text',
  'section-rubric': 'sections and buttons between the title and its repetition',
  byline: 'a line, or the beginning of one, that names the writer',
  'publication-date': 'a line that only tells when the text was published',
  dateline: 'place, day and agency in front of the text',
  'source-line': "the feed's own name, or agencies without name, above the text",
  credit: 'a line or a bracket that names whom the text was taken from',
  'related-list': 'headlines of other articles',
  'promo-tail': 'invitations to click, follow or subscribe',
  'sign-off': 'reporters and editors below the text, and the sign of its end; names are kept in `ednote`',
  'share-bar': 'buttons and counters of views, shares and comments',
  'copyright-notice': 'a line that only says whose the rights are',
} as const;

export type BuiltInRule = keyof typeof builtInRules;

/** Which rules have changed a text, each once, in the order in which they were first applied. */
export class RuleTrail {
  readonly #ids = new Set<string>();

  add(id: BuiltInRule): void {
    this.#ids.add(id);
  }

  /** The ids of a feed's own rules, which stand in its file. */
  addOwn(id: string): void {
    this.#ids.add(id);
  }

  list(): string[] {
    return [...this.#ids];
  }
}
