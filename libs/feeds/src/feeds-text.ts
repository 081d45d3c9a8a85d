import { readFile } from 'node:fs/promises';
import { type Document, LineCounter, parseDocument } from 'yaml';
import { type Feed, feedsFileSchema } from '#libs/contracts';
import { compileFeedRules, FeedRuleError } from '#libs/text';

/** One thing wrong in a feeds file; `line` counts from 1, `field` is a path such as `feeds[2].timeZone`. */
export interface FeedsFileProblem {
  readonly line: number;
  readonly field: string;
  readonly reason: string;
}

/** A feeds file that cannot be used; the message names file, line, field and reason of everything wrong in it. */
export class FeedsFileError extends Error {
  override readonly name = 'FeedsFileError';

  constructor(
    readonly path: string,
    readonly problems: readonly FeedsFileProblem[],
  ) {
    super(problems.map((each) => `${path}:${each.line}: ${each.field}: ${each.reason}`).join('\n'));
  }
}

export interface FeedsText {
  readonly feeds: readonly Feed[];
  /** The same as a tree with comments, for editing. */
  readonly document: Document;
}

/** There is no feeds file to read at that place, or no right to. */
export class FeedsFileMissing extends Error {
  override readonly name = 'FeedsFileMissing';
}

/** The text of the file at `path`; throws FeedsFileMissing. */
export async function readFeedsFile(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new FeedsFileMissing(`the feeds file cannot be read (${why}); FEEDS_FILE names it`, {
      cause: error,
    });
  }
}

/** Reads the text of a feeds file; `path` only serves the error (FeedsFileError). */
export function parseFeeds(text: string, path: string): FeedsText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    field: 'YAML',
    reason: error.message,
  }));
  if (broken.length > 0) throw new FeedsFileError(path, broken);
  const placed = (at: readonly PropertyKey[], reason: string) => ({
    line: lineOf(document, lines, at),
    field: fieldName(at),
    reason,
  });
  const result = feedsFileSchema.safeParse(document.toJS());
  if (!result.success) {
    const problems = result.error.issues.map((issue) => placed(issue.path, issue.message));
    throw new FeedsFileError(path, problems);
  }
  const { feeds } = result.data;
  const patterns = feeds.flatMap((feed, at) =>
    wrongRules(feed).map(([rule, reason]) => placed(['feeds', at, 'cleaning', rule, 'pattern'], reason)),
  );
  if (patterns.length > 0) throw new FeedsFileError(path, patterns);
  return { feeds, document };
}

/** The cleaning rules whose pattern cannot run, by their place. */
function wrongRules({ cleaning }: Feed): [number, string][] {
  return cleaning.flatMap((rule, at): [number, string][] => {
    try {
      compileFeedRules([rule]);
      return [];
    } catch (error) {
      if (error instanceof FeedRuleError) return [[at, error.reason]];
      throw error;
    }
  });
}

/** Where the field stands, or the nearest thing around it that is there. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    const start = rangeStart(node);
    if (start !== undefined) return lines.linePos(start).line;
  }
  return lines.linePos(rangeStart(document.contents) ?? 0).line;
}

function rangeStart(node: unknown): number | undefined {
  if (node === null || typeof node !== 'object' || !('range' in node)) return undefined;
  return Array.isArray(node.range) ? Number(node.range[0]) : undefined;
}

function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return name.replace(/^\./, '') || 'file';
}
