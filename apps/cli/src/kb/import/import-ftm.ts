import { basename } from 'node:path';
import { ExtraWriter } from './extra-writer.js';
import { readFtmLine } from './ftm-entity.js';
import { inputLines } from './input-lines.js';
import { Tally } from './tally.js';

/** People and organisations of a file of FollowTheMoney entities, one a line. */
export async function importFollowTheMoney(path: string, { out }: { readonly out: string }): Promise<void> {
  const tally = new Tally();
  const source = {
    name: 'OpenSanctions (FollowTheMoney)',
    version: basename(path),
    licence: 'CC-BY-NC-4.0; commercial use by agreement with OpenSanctions',
  };
  await ExtraWriter.write(out, [source], async (writer) => {
    for await (const line of inputLines(path)) {
      const read = tally.reading(path, line, readFtmLine);
      if (read === undefined) continue;
      if ('why' in read) {
        tally.pass(read.why);
        continue;
      }
      tally.take(read);
      await writer.add(read);
    }
  });
  tally.print(out);
}
