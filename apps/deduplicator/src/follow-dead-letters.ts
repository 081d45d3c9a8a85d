import { topicName } from '#libs/contracts';
import type { Release } from '#libs/copies';
import { followTopic, type KafkaSettings, type Log, type StageRunner, type WireRecord } from '#libs/pipeline';
import type { ClaimWindow } from './claim-window.js';

/**
 * Releases what dead letters claimed, of this stage and of all later ones: a later copy of the same delivery must
 * not be dropped as a redelivery of something that never arrived. While the window is lost the records wait.
 */
export function followDeadLetters(
  kafka: KafkaSettings,
  log: Log,
  window: ClaimWindow,
  releasesOf: (record: WireRecord) => readonly Release[],
): StageRunner {
  const options = { group: 'deduplicator-dead', topic: topicName('wire.dead', kafka.namespace), log };
  return followTopic(kafka, options, async (records) => {
    const releases = records.flatMap((record) => releasesOf(record));
    if (releases.length === 0) return;
    const released = await window.release(releases);
    if (released > 0)
      log.info({ released, deadLetters: records.length }, 'released the claims of dead items');
  });
}
