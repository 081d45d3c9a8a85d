import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as z from 'zod';
import { filledLines } from '../send/chunks.js';
import { push } from '../send/push.js';
import { pushLines } from '../send/send-by-line.js';
import { Tally } from '../send/tally.js';
import { readWireFile } from '../send/wire-files.js';

const deliveriesSchema = z.object({
  deliveries: z.array(
    z.object({
      feed: z.string(),
      file: z.string(),
      published: z.string().optional(),
      note: z.string().optional(),
    }),
  ),
  expected: z.object({
    sent: z.int(),
    accepted: z.int(),
    refused: z.int(),
    redeliveries: z.int(),
    dead: z.int(),
    items: z.int(),
    visible: z.int(),
    killed: z.int(),
    revisions: z.int(),
    groups: z.int(),
  }),
});

export type Expected = z.infer<typeof deliveriesSchema>['expected'];

export interface SentSample {
  readonly sent: number;
  readonly accepted: number;
  readonly refused: number;
  readonly refusals: Tally['refusals'];
  readonly expected: Expected;
}

const folder = resolve('deploy/sample-wire');

/** Pushes the sample wire in its order, delivery by delivery, and answers what the gateway said of it. */
export async function sendSampleWire(
  gateway: string,
  key: string,
  tell: (line: string) => void = () => {},
): Promise<SentSample> {
  const { deliveries, expected } = deliveriesSchema.parse(
    JSON.parse(await readFile(`${folder}/deliveries.json`, 'utf8')),
  );
  const tally = new Tally();
  for (const { feed, file: name, published, note } of deliveries) {
    const before = { accepted: tally.accepted, rejected: tally.rejected };
    const file = await readWireFile(`${folder}/${name}`);
    if (file.contentType === 'application/x-ndjson') {
      await pushLines(
        filledLines(file.bytes.toString('utf8')),
        name,
        { gateway, key, feed },
        undefined,
        tally,
      );
    } else {
      const query = published === undefined ? {} : { published };
      const answer = await push({
        gateway,
        key,
        feed,
        contentType: file.contentType,
        body: file.bytes,
        query,
      });
      tally.add(answer, (index) => `${name} item ${index}`);
    }
    const refused = tally.rejected - before.rejected;
    tell(
      `  ${feed.padEnd(14)} ${String(tally.accepted - before.accepted).padStart(3)} accepted${refused > 0 ? `, ${refused} refused` : ''}${note ? `  (${note})` : ''}`,
    );
  }
  return {
    sent: tally.sent,
    accepted: tally.accepted,
    refused: tally.rejected,
    refusals: tally.refusals,
    expected,
  };
}
