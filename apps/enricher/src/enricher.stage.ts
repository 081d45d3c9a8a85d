import { topics, type UniqueItem } from '#libs/contracts';
import { type GivenReadings, type NameRecogniser, readNames } from '#libs/entities';
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

/**
 * Adds language and entities to each item; has no state, so any message may be repeated. Emits an item as the bytes of its
 * JSON: as objects a batch of them would outlive the young generation, and what dies old is collected late.
 */
export class EnricherStage implements BatchStage<UniqueItem, Buffer> {
  readonly name = 'enricher';
  readonly from = topics.unique;
  readonly to = topics.enriched;

  constructor(private readonly recogniser?: NameRecogniser) {}

  decode({ value }: { readonly value: Buffer }): UniqueItem {
    return readUniqueItem(value);
  }

  async handleAll(
    batch: readonly Received<UniqueItem>[],
    scope: Pick<BatchScope, 'signal'>,
  ): Promise<Verdict<Buffer>[]> {
    const given = await this.#readings(batch, scope.signal);
    return inSlices(batch, scope.signal, ({ value }, at) => [
      emit(value.id, Buffer.from(JSON.stringify(enrich(value, given[at])))),
    ]);
  }

  /** Of items whose text goes on; none where the tagger alone reads. */
  async #readings(batch: readonly Received<UniqueItem>[], signal: AbortSignal): Promise<GivenReadings[]> {
    const given: GivenReadings[] = [];
    if (this.recogniser === undefined) return given;
    for (const { value } of batch) {
      signal.throwIfAborted();
      given.push(value.pubStatus === 'canceled' ? {} : await readNames(this.recogniser, value));
    }
    return given;
  }
}
