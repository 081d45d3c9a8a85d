import { readFile } from 'node:fs/promises';
import { parse, YAMLParseError } from 'yaml';
import { type CleaningRule, feedSchema } from '#libs/contracts';
import { compileFeedRules, FeedRuleError } from '#libs/text';
import { CommandError } from '../exit-codes.js';

/** The rules of a file: a list as it stands under `cleaning:` of a feed, with or without that key. */
export async function readRulesFile(path: string): Promise<CleaningRule[]> {
  try {
    return readRules(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    throw new CommandError('usage', `the rules cannot be read: ${error.message}`, { cause: error });
  }
}

/** Reads the text of such a file; throws CommandError naming the rule, the field and the reason. */
export function readRules(text: string, path: string): CleaningRule[] {
  const list = listIn(parsed(text, path));
  const read = feedSchema.shape.cleaning.safeParse(list);
  if (!read.success) {
    const reasons = read.error.issues.map(
      ({ path: at, message }) => `${path}: [${at.join('].')}: ${message}`,
    );
    throw new CommandError('usage', reasons.join('\n'));
  }
  try {
    compileFeedRules(read.data);
  } catch (error) {
    if (error instanceof FeedRuleError)
      throw new CommandError('usage', `${path}: ${error.message}`, { cause: error });
    throw error;
  }
  return read.data;
}

function parsed(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof YAMLParseError)
      throw new CommandError('usage', `${path}: ${error.message}`, { cause: error });
    throw error;
  }
}

function listIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value ?? [];
  return 'cleaning' in value ? value.cleaning : value;
}

/** The present rules with the new ones: one of the same id takes the old one's place, the others come last. */
export function withNewRules(
  present: readonly CleaningRule[],
  added: readonly CleaningRule[],
): CleaningRule[] {
  const byId = new Map(present.map((rule) => [rule.id, rule]));
  for (const rule of added) byId.set(rule.id, rule);
  return [...byId.values()];
}
