import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EntityType, entityTypes } from '#libs/contracts';
import { knowledgeFolder } from '#libs/knowledge-base';
import { CommandError } from '../../exit-codes.js';

/** What the instances of a class are. */
export type WikidataClasses = ReadonlyMap<string, EntityType>;

export const declaredClasses = (): string => join(knowledgeFolder(), 'sources', 'wikidata-classes.tsv');

/** Lines of a class, a type and whatever says what it is, parted by tabs; `#` begins a remark. */
export function readClasses(path: string): WikidataClasses {
  const classes = new Map<string, EntityType>();
  for (const [at, line] of readFileSync(path, 'utf8').split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [id = '', type] = line.split('\t');
    const wrong = (reason: string) => new CommandError('usage', `${path}, line ${at + 1}: ${reason}`);
    if (!/^Q\d+$/.test(id)) throw wrong(`class: expected an id such as Q515, got ${JSON.stringify(id)}`);
    const known = entityTypes.find((one) => one === type);
    if (known === undefined) throw wrong(`type: expected ${entityTypes.join(', ')}, got ${type}`);
    classes.set(id, known);
  }
  return classes;
}
