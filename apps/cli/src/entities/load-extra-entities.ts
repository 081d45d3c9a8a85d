import { useExtraEntities } from '#libs/entities';
import { ExtraFile } from '#libs/knowledge-base';
import { CommandError } from '../exit-codes.js';

/** Extra entities as the enricher would have them; says on stderr what becomes of them. */
export function loadExtraEntities(paths: readonly string[]): void {
  const { entities, added, joined, shipped } = useExtraEntities(paths.map((path) => read(path.trim())));
  process.stderr.write(
    `${entities} extra entities: ${added} new, ${joined} known by an id, ${shipped} called like a shipped one\n`,
  );
}

/** A file that is not there is told by whoever runs the command. */
function read(path: string): ExtraFile {
  try {
    return new ExtraFile(path);
  } catch (error) {
    if (!(error instanceof Error) || 'code' in error) throw error;
    throw new CommandError('usage', error.message, { cause: error });
  }
}
