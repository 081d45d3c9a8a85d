import type { Copy } from '#libs/contracts';
import { type MediaTopic, topicOf, topicsAbove } from './media-topics.js';

type Subject = Copy['subjects'][number];

/**
 * The subjects of an item as its feed gave them, then the Media Topics of the first two levels above them that it did
 * not name, with labels in Arabic for Arabic items and in English for all others. A name that a feed gave stays.
 */
export function withTopicsAbove(subjects: readonly Subject[], language: string | undefined): Subject[] {
  const named = subjects.map((subject) => {
    const topic = subject.code === undefined ? undefined : topicOf(subject.code);
    return topic === undefined || subject.name !== undefined
      ? subject
      : { ...subject, name: labelOf(topic, language) };
  });
  const known = new Set(subjects.map(({ code }) => code));
  for (const { code, confidence } of subjects) {
    for (const topic of code === undefined ? [] : topicsAbove(code)) {
      if (known.has(topic.code)) continue;
      known.add(topic.code);
      named.push({
        code: topic.code,
        name: labelOf(topic, language),
        ...(confidence === undefined ? {} : { confidence }),
      });
    }
  }
  return named;
}

/** The label of a topic in the language of an item. */
export const labelOf = (topic: MediaTopic, language: string | undefined): string =>
  language?.split('-')[0] === 'ar' ? topic.ar : topic.en;
