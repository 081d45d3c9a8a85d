import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { type EnrichedItem, topics, type UniqueItem } from '#libs/contracts';
import { type BatchScope, type BatchStage, emit, type Received, type Verdict } from '#libs/pipeline';
import { enrich } from './enrich.js';
import { readUniqueItem } from './read-unique-item.js';

/** After this much work at a stretch the event loop gets its turn, so that heartbeats and a flash are not held up. */
const sliceMs = 20;

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
    const verdicts: Verdict<EnrichedItem>[] = [];
    let sliceEnds = performance.now() + sliceMs;
    for (const { value } of batch) {
      if (performance.now() > sliceEnds) {
        await turnOfTheLoop();
        scope.signal.throwIfAborted();
        sliceEnds = performance.now() + sliceMs;
      }
      verdicts.push([emit(value.id, enrich(value))]);
    }
    return verdicts;
  }
}
