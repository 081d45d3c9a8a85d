import { RE2JS, RE2JSException } from 're2js';
import { detectLanguage } from '../language/detect-language.js';
import type { RuleTrail } from './cleaning-rules.js';
import type { Line } from './lines.js';

/** A rule of a feed's file, as `#libs/contracts` checks it. */
export interface FeedRule {
  readonly id: string;
  readonly field: 'headline' | 'byline' | 'body';
  /** RE2 syntax, found anywhere in one line. */
  readonly pattern: string;
  /** `drop-line`: the line goes; `drop-rest`: it and all lines below; `replace`: each match becomes `with`, literally. */
  readonly action: 'drop-line' | 'drop-rest' | 'replace';
  readonly with: string;
  /** Primary subtag. */
  readonly language?: string | undefined;
}

interface CompiledRule extends FeedRule {
  readonly compiled: RE2JS;
}

/** The rules of a feed, ready to run; made by `compileFeedRules` alone. */
export class FeedRules {
  constructor(readonly rules: readonly CompiledRule[]) {}
}

/** A rule that cannot be run: names it and says why. */
export class FeedRuleError extends Error {
  override readonly name = 'FeedRuleError';

  constructor(
    readonly rule: string,
    readonly reason: string,
  ) {
    super(`cleaning rule ${rule}: ${reason}`);
  }
}

const compiledSets = new WeakMap<readonly FeedRule[], FeedRules>();

/**
 * Compiles the rules of a feed, once a list however often it is asked. Throws FeedRuleError for a pattern that RE2
 * does not take, or that matches nothing at all and so would change every line.
 */
export function compileFeedRules(rules: readonly FeedRule[]): FeedRules {
  const known = compiledSets.get(rules);
  if (known !== undefined) return known;
  const made = new FeedRules(rules.map((rule) => ({ ...rule, compiled: compilePattern(rule) })));
  compiledSets.set(rules, made);
  return made;
}

function compilePattern({ id, pattern }: FeedRule): RE2JS {
  let compiled: RE2JS;
  try {
    compiled = RE2JS.compile(pattern);
  } catch (error) {
    if (error instanceof RE2JSException) throw new FeedRuleError(id, error.message);
    throw error;
  }
  if (compiled.test('')) throw new FeedRuleError(id, `pattern matches the empty text: \`${pattern}\``);
  return compiled;
}

/** A longer line is no line of an article; it is left as it is, so that a rule costs little whatever a feed sends. */
const longestLine = 20_000;

/** The language that rules for one language look at: the item's own, else the one its text is in, if a rule asks. */
export function languageFor(
  rules: FeedRules | undefined,
  language: string | undefined,
  text: string,
): string | undefined {
  if (rules === undefined || !rules.rules.some((rule) => rule.language !== undefined)) return undefined;
  return primary(language ?? detectLanguage(text.slice(0, 4000))?.language ?? '');
}

const primary = (tag: string) => tag.split('-')[0]?.toLowerCase();

function rulesOn(rules: FeedRules | undefined, field: FeedRule['field'], language: string | undefined) {
  if (rules === undefined) return [];
  return rules.rules.filter(
    (rule) => rule.field === field && (rule.language === undefined || primary(rule.language) === language),
  );
}

/** What the rules of a feed leave of the lines of a body. */
export function keptLines(
  rules: FeedRules | undefined,
  lines: readonly Line[],
  language: string | undefined,
  trail: RuleTrail,
): readonly Line[] {
  let kept = lines;
  for (const rule of rulesOn(rules, 'body', language)) kept = applyRule(rule, kept, trail);
  return kept;
}

/** What the rules of a feed leave of a headline or byline; undefined where nothing is left. */
export function keptText(
  rules: FeedRules | undefined,
  field: 'headline' | 'byline',
  text: string,
  language: string | undefined,
  trail: RuleTrail,
): string | undefined {
  let kept: readonly Line[] = [{ text, afterBlank: false }];
  for (const rule of rulesOn(rules, field, language)) kept = applyRule(rule, kept, trail);
  return kept[0]?.text;
}

function applyRule(rule: CompiledRule, lines: readonly Line[], trail: RuleTrail): readonly Line[] {
  const first = lines.findIndex((line) => matches(rule, line));
  if (first < 0) return lines;
  trail.addOwn(rule.id);
  if (rule.action === 'drop-rest') return lines.slice(0, first);
  if (rule.action === 'drop-line') return lines.filter((line) => !matches(rule, line));
  return lines.flatMap((line) => {
    if (!matches(rule, line)) return line;
    const text = replaced(rule, line.text);
    return text === '' ? [] : { ...line, text };
  });
}

const matches = ({ compiled }: CompiledRule, { text }: Line) =>
  text.length <= longestLine && compiled.test(text);

function replaced(rule: CompiledRule, text: string): string {
  const literal = RE2JS.quoteReplacement(rule.with);
  return rule.compiled.matcher(text).replaceAll(literal).replace(/\s+/gu, ' ').trim();
}
