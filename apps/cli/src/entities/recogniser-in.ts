import type { NameRecogniser } from '#libs/entities';
import { openTransformer } from '#libs/transformer';
import { CommandError } from '../exit-codes.js';

/** A transformer from a folder; what it lacks, a file or a package, ends the command. */
export async function recogniserIn(folder: string): Promise<NameRecogniser> {
  try {
    return await openTransformer(folder);
  } catch (error) {
    throw new CommandError('usage', error instanceof Error ? error.message : String(error), { cause: error });
  }
}
