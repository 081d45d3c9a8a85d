import { type EnrichedItem, enrichedItemSchema, type MatchedItem, topics } from '#libs/contracts';
import {
  type BatchScope,
  type BatchStage,
  emit,
  failpoint,
  inSlices,
  PoisonError,
  type Received,
  type Verdict,
} from '#libs/pipeline';
import type { StoryDesk } from './story-desk.js';

/** Gives each item its story; runs in the one process that leads. */
export class MatcherStage implements BatchStage<EnrichedItem, MatchedItem> {
  readonly name = 'matcher';
  readonly from = topics.enriched;
  readonly to = topics.matched;
  readonly #desk: StoryDesk;

  constructor(desk: StoryDesk) {
    this.#desk = desk;
  }

  decode({ value }: { readonly value: Buffer }): EnrichedItem {
    if (value.length === 0) throw new PoisonError('unreadable', 'value: the record has no value');
    const read = enrichedItemSchema.safeParse(parsed(value));
    if (read.success) return read.data;
    const reasons = read.error.issues.map(({ path, message }) => `${path.join('.') || 'item'}: ${message}`);
    throw new PoisonError('invalid', reasons.slice(0, 5).join('; '), { cause: read.error });
  }

  /** Nothing is emitted before its decision is on `wire.stories` for good. */
  async handleAll(
    batch: readonly Received<EnrichedItem>[],
    scope: Pick<BatchScope, 'signal'>,
  ): Promise<Verdict<MatchedItem>[]> {
    const sketches = batch.map(({ value }) => this.#desk.sketchOf(value));
    const place = async (
      { value, record }: Received<EnrichedItem>,
      nth: number,
    ): Promise<Verdict<MatchedItem>> => {
      const story = { id: this.#desk.storyOf(value, record.replay, await sketches[nth]) };
      return [emit(value.id, { ...value, story })];
    };
    const verdicts = await this.#desk.alone(() => inSlices(batch, scope.signal, place));
    failpoint('before-stories');
    await this.#desk.written();
    failpoint('after-stories');
    return verdicts;
  }

  async afterPublish(): Promise<void> {
    await this.#desk.tell();
  }
}

function parsed(value: Buffer): unknown {
  try {
    return JSON.parse(value.toString('utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new PoisonError('unreadable', `value: not JSON: ${error.message}`, { cause: error });
  }
}
