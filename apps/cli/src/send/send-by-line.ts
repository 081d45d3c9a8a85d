import { setTimeout as sleep } from 'node:timers/promises';
import { chunks, filledLines, type Line } from './chunks.js';
import { push } from './push.js';
import type { Tally } from './tally.js';
import type { WireFile } from './wire-files.js';

export interface Target {
  readonly gateway: string;
  readonly key: string;
  readonly feed: string;
  readonly freshFeed?: boolean;
}

/** Pushes a file of one item a line in bodies of a few hundred lines, in order. */
export async function sendByLine(
  file: WireFile,
  target: Target,
  rate: number | undefined,
  tally: Tally,
): Promise<void> {
  await pushLines(filledLines(file.bytes.toString('utf8')), file.path, target, rate, tally);
}

/** Pushes lines of ninjs; `rate` is items a second at most. */
export async function pushLines(
  lines: readonly Line[],
  path: string,
  target: Target,
  rate: number | undefined,
  tally: Tally,
): Promise<void> {
  const size = rate === undefined ? 500 : Math.max(1, Math.round(rate / 10));
  for (const chunk of chunks(lines, (line) => Buffer.byteLength(line.text), {
    items: size,
    bytes: 4_000_000,
  })) {
    const started = Date.now();
    const body = Buffer.from(chunk.map((line) => `${line.text}\n`).join(''));
    const answer = await push({ ...target, contentType: 'application/x-ndjson', body });
    tally.add(answer, (index) => `${path} line ${chunk[index]?.number}`);
    if (rate !== undefined) await sleep(Math.max(0, (chunk.length / rate) * 1000 - (Date.now() - started)));
  }
}
