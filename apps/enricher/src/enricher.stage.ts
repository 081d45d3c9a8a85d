import { type EnrichedItem, topics, type UniqueItem } from '#libs/contracts';
import {
  type BatchScope,
  type BatchStage,
  emit,
  inSlices,
  type Received,
  type Verdict,
} from '#libs/pipeline';
import { enrich } from './enrich.js';
import { readUniqueItem } from './read-unique-item.js';

/** Adds language and entities to each item; has no state, so any message may be repeated. */
export class EnricherStage implements BatchStage<UniqueItem, EnrichedItem> {
  readonly name = 'enricher';
  readonly from = topics.unique;
  readonly to = topics.enriched;

  decode({ value }: { readonly value: Buffer }): UniqueItem {
    return readUniqueItem(value);
  }

  async handleAll(
    batch: readonly Received<UniqueItem>[],
    scope: Pick<BatchScope, 'signal'>,
  ): Promise<Verdict<EnrichedItem>[]> {
    return inSlices(batch, scope.signal, ({ value }) => [emit(value.id, enrich(value))]);
  }
}
