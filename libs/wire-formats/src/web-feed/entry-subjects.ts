import type { Copy } from '#libs/contracts';
import { plainLine } from './plain-line.js';

/** A category of an entry: its words, the scheme they are from, and the words to show. */
export interface Category {
  readonly term?: string | undefined;
  readonly scheme?: string | undefined;
  readonly label?: string | undefined;
}

export interface EntrySubjects {
  readonly subjects: Copy['subjects'];
  readonly keywords: readonly string[];
}

const mediaTopic = /(?:medtop:|mediatopic[/:])?(\d{8})$/i;

/** Terms of an IPTC scheme are subjects (Media Topics by their short code), all others keywords, each once. */
export function subjectsOf(categories: readonly Category[]): EntrySubjects {
  const subjects: Copy['subjects'] = [];
  const keywords = new Set<string>();
  for (const { term = '', scheme = '', label } of categories) {
    const name = plainLine(label ?? '') || undefined;
    const isIptc = /iptc\.org|\bmedtop\b|\bsubject(?:code)?\b.*iptc/i.test(`${scheme} ${term}`);
    const code = isIptc ? codeOf(term.trim(), scheme) : undefined;
    const word = plainLine(label ?? term);
    if (code !== undefined) subjects.push({ code, ...(name === undefined ? {} : { name }) });
    else if (word !== '') keywords.add(word);
  }
  return { subjects, keywords: [...keywords] };
}

function codeOf(term: string, scheme: string): string | undefined {
  const topic = mediaTopic.exec(term)?.[1];
  if (topic === undefined) return undefined;
  const isOld = /subject/i.test(scheme) || /subject/i.test(term);
  return isOld ? `subj:${topic}` : `medtop:${topic}`;
}
