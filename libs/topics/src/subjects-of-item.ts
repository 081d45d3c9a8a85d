import type { Copy } from '#libs/contracts';
import { findTopics, type TopicText } from './find-topics.js';
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

/**
 * The subjects of an item with their labels: those of its feed and the topics above them, without confidence; where
 * nothing that the feed gave leads to a Media Topic, also the topics found by its words, each with its confidence.
 */
export function subjectsOf(subjects: readonly Subject[], item: TopicText): Subject[] {
  const given = withTopicsAbove(subjects, item.language);
  if (given.some(({ code = '' }) => topicsAbove(code).length > 0)) return given;
  const found = findTopics(item).flatMap(({ code, confidence }): Subject[] => {
    const topic = topicOf(code);
    return topic === undefined ? [] : [{ code, name: labelOf(topic, item.language), confidence }];
  });
  return [...given, ...found];
}

/** The label of a topic in the language of an item. */
export const labelOf = (topic: MediaTopic, language: string | undefined): string =>
  language?.split('-')[0] === 'ar' ? topic.ar : topic.en;
