import { topicTable } from './topic-table.js';
import { restOfTopicTable } from './topic-table-rest.js';

/** A Media Topic of the first or second level. */
export interface MediaTopic {
  /** `medtop:` and eight digits. */
  readonly code: string;
  readonly en: string;
  readonly ar: string;
  /** The code of its root; absent for a root. */
  readonly parent?: string;
}

interface Range {
  readonly topic: MediaTopic;
  readonly first: number;
  readonly last: number;
}

const topics = new Map<string, MediaTopic>();
const ranges: Range[] = [];

for (const { root, second } of [...topicTable, ...restOfTopicTable]) {
  const [number = '', en = '', ar = ''] = root.split('|');
  const parent = `medtop:${number}000000`;
  topics.set(parent, { code: parent, en, ar });
  for (const line of second.split('\n')) {
    const [digits = '', english = '', arabic = '', span = ''] = line.split('|');
    const topic = { code: `medtop:${digits}`, en: english, ar: arabic, parent };
    const [first = 0, last = 0] = span.split('-').map(Number);
    topics.set(topic.code, topic);
    ranges.push({ topic, first, last });
  }
}

/** Every topic of the first two levels, each root before its own. */
export const mediaTopics: readonly MediaTopic[] = [...topics.values()];

/** The topic of a code of the first two levels; undefined for all others. */
export const topicOf = (code: string): MediaTopic | undefined => topics.get(code);

const iptcCode = /^(medtop|subj):(\d{8})$/;

/**
 * The root and the second-level topic above a code of IPTC, itself included, root first. A subject code (`subj:`) leads
 * to its root alone, since the two vocabularies share only their roots; an unknown code to nothing.
 */
export function topicsAbove(code: string): readonly MediaTopic[] {
  const [, scheme, digits = ''] = iptcCode.exec(code.toLowerCase()) ?? [];
  if (scheme === undefined) return [];
  if (scheme === 'subj' || /^\d\d0{6}$/.test(digits)) {
    const root = topics.get(`medtop:${digits.slice(0, 2)}000000`);
    return root === undefined ? [] : [root];
  }
  const number = Number(digits);
  const second = ranges.find(({ first, last }) => number >= first && number <= last)?.topic;
  const root = second?.parent === undefined ? undefined : topics.get(second.parent);
  return second === undefined || root === undefined ? [] : [root, second];
}
