import { seeded } from '../bench/invented-items.js';
import type { Article } from './article-lines.js';

const partitions = 4;
const atOnce = 200;

/** The order in which a backlog may come: that of time within each of four partitions, by id; batches of them in turn as chance has it. */
export function asPartitionsBring<Kind extends Article>(articles: readonly Kind[]): Kind[] {
  const random = seeded(1);
  const waiting = [...Map.groupBy(articles, ({ itemId }) => itemId.charCodeAt(1) % partitions).values()];
  const brought: Kind[] = [];
  while (waiting.some(({ length }) => length > 0)) {
    brought.push(...(waiting[Math.floor(random() * waiting.length)]?.splice(0, atOnce) ?? []));
  }
  return brought;
}
