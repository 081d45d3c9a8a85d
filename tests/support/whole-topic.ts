import { type Lane, type Topic, topicName, topicTable } from '#libs/contracts';
import { type KafkaSettings, readTopic, type WireRecord } from '#libs/pipeline';

/** All that lies on a topic so far, in both its lanes unless one is named. */
export async function wholeTopic(kafka: KafkaSettings, topic: Topic, lane?: Lane): Promise<WireRecord[]> {
  const lanes: readonly Lane[] = lane ? [lane] : topicTable[topic].flash ? ['bulk', 'flash'] : ['bulk'];
  const records: WireRecord[] = [];
  for (const one of lanes) {
    await readTopic(kafka, topicName(topic, kafka.namespace, one), { from: 'beginning' }, async (batch) => {
      records.push(...batch);
    });
  }
  return records;
}
