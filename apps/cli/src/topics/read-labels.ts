import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { topicWeightsFile } from '#libs/topics';
import type { TopicArticle } from './topic-articles.js';

/** What a reader says of an article, in roots (`medtop:` and eight digits). */
export interface ReadLabel {
  /** It is about these. */
  readonly about: readonly string[];
  /** It may be said to be about these too: neither wrong nor missing. */
  readonly also: readonly string[];
}

export type Part = 'train' | 'test';

/** Articles that we read, by set and id (of the article or of its story); the labels ship, the articles do not. */
export class ReadLabels {
  readonly #labels = new Map<string, ReadLabel & { readonly part: Part }>();

  constructor() {
    const file = join(dirname(topicWeightsFile()), '..', 'labels', 'read-items.tsv');
    for (const line of readFileSync(file, 'utf8').trim().split('\n').slice(1)) {
      const [set, part, id, about = '', also = ''] = line.split('\t');
      this.#labels.set(`${set} ${id}`, { part: part as Part, about: codes(about), also: codes(also) });
    }
  }

  /** The label of an article, where somebody read it or its story. */
  of({ set, id, story }: TopicArticle): (ReadLabel & { readonly part: Part }) | undefined {
    return this.#labels.get(`${set} ${story ?? id}`);
  }
}

const codes = (roots: string) =>
  roots
    .split(' ')
    .filter((root) => root !== '')
    .map((root) => `medtop:${root}000000`);
