import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { topicName } from '#libs/contracts';
import { KafkaProducer, type KafkaSettings } from '#libs/pipeline';
import { type DeadLetter, replayOf, stageTopic } from './dead-letters.js';

/** Puts letters back, `rate` a second at most, in their order; answers how many. They stay on wire.dead as history. */
export async function replay(
  kafka: KafkaSettings,
  letters: readonly DeadLetter[],
  rate: number,
): Promise<number> {
  const producer = new KafkaProducer({ kafka, log: pino({ level: 'warn' }, pino.destination(2)) });
  await producer.connect();
  try {
    const perTick = Math.max(1, Math.floor(rate / 10));
    for (let start = 0; start < letters.length; start += perTick) {
      const tick = letters.slice(start, start + perTick);
      for (const [topic, group] of Map.groupBy(tick, ({ stage }) => stageTopic(stage))) {
        await producer.send(topicName(topic, kafka.namespace), group.map(replayOf));
      }
      if (start + perTick < letters.length) await sleep((perTick / rate) * 1000);
    }
  } finally {
    await producer.close();
  }
  return letters.length;
}
