import { phraseFeature } from '../classifier/topic-features.js';
import { topicOf } from '../media-topics.js';
import { cultureLawDisaster } from './culture-law-disaster.js';
import { economyWords } from './economy.js';
import { learningNatureHealth } from './learning-nature-health.js';
import { scienceSocietySportWar } from './science-society-sport-war.js';
import type { TopicWords } from './topic-words.js';
import { workLeisurePolitics } from './work-leisure-politics.js';

export const topicWords: readonly TopicWords[] = [
  ...cultureLawDisaster,
  ...economyWords,
  ...learningNatureHealth,
  ...workLeisurePolitics,
  ...scienceSocietySportWar,
];

/** How much a phrase says for a topic: two words are surer than one, a weak one says less. */
const strengths = { weak: 0.4, word: 1, pair: 1.5 } as const;

/** For each feature of the lexicon the topics it speaks for (codes with `medtop:`), with its strength. */
export type TopicLexicon = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** The lexicon as features; a phrase of the second level speaks for its root as well. */
export function topicLexicon(): TopicLexicon {
  const lexicon = new Map<number, Map<string, number>>();
  for (const { code, en, ar } of topicWords) {
    const topic = topicOf(`medtop:${code}`);
    if (topic === undefined) throw new Error(`the lexicon has words for ${code}, which is no topic`);
    for (const listed of `${en}, ${ar}`.split(', ')) {
      const phrase = listed.replace('~', '');
      const strength = listed.startsWith('~')
        ? strengths.weak
        : /[\s-]/.test(phrase)
          ? strengths.pair
          : strengths.word;
      const key = phraseFeature(phrase);
      const said = lexicon.get(key) ?? new Map<string, number>();
      for (const one of topic.parent === undefined ? [topic.code] : [topic.code, topic.parent])
        said.set(one, Math.max(said.get(one) ?? 0, strength));
      lexicon.set(key, said);
    }
  }
  return lexicon;
}
