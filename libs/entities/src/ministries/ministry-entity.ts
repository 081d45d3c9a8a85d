import { entityById } from '../gazetteer.js';
import { provisionalId } from '../guesses/provisional-id.js';
import type { NamedEntity } from '../named-place.js';
import { curatedMinistries, type Ministry } from './portfolios.js';

/** One entity in both languages: the known one of that country, else one made of what it is for and whose it is. */
export function entityOfMinistry(
  { portfolio: { slug, names }, of }: Ministry,
  confidence: number,
): NamedEntity {
  const owner = of?.id.replace(/^(?:country|place)-/, '');
  const curated = entityById(curatedMinistries.get(`${slug} ${owner}`) ?? '');
  if (curated !== undefined) return curated;
  return {
    id: provisionalId('org', owner === undefined ? ['ministry', slug] : ['ministry', slug, owner]),
    type: 'org',
    names:
      of === undefined ? names : { en: `${names.en} (${of.names.en})`, ar: `${names.ar} (${of.names.ar})` },
    ...(of?.country === undefined ? {} : { country: of.country }),
    provisional: true,
    confidence,
  };
}
