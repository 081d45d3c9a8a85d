import { itemLines, whyLine } from '../find/item-lines.js';
import { ask, type ItemList, type RelatedList } from '../find/search-api.js';
import { settledStories, storyLines } from './demo-stories.js';

interface Facet {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

type Tell = (line: string) => void;

const storiesShown = 4;

/** Shows a person what search makes of the sample wire: entities, one search in two scripts, related items, stories. */
export async function showFindings(search: string, tell: Tell): Promise<void> {
  await showEntities(search, tell);
  await showRelated(search, tell);
  const stories = await settledStories(search);
  tell('\nThe biggest stories, put together from what may be seen:');
  for (const story of stories.slice(0, storiesShown)) for (const line of storyLines(story)) tell(line);
}

async function showEntities(search: string, tell: Tell): Promise<void> {
  const { facets } = await ask<ItemList & { facets: { entity: Facet[]; subject: Facet[] } }>(
    '/v1/items',
    { facets: 'entity,subject', size: 1 },
    search,
  );
  tell('\nWho and where it is about, in both languages at once:');
  tell(
    `  ${facets.entity
      .slice(0, 12)
      .map(({ label, count }) => `${label} ${count}`)
      .join(' · ')}`,
  );
  tell('\nWhat it is about, by Media Topics of the feeds, else found by the words:');
  tell(
    `  ${facets.subject
      .slice(0, 10)
      .map(({ label, count }) => `${label} ${count}`)
      .join(' · ')}`,
  );
  for (const q of ['الأمم المتحدة', 'United Nations']) {
    const found = await ask<ItemList>('/v1/items', { q: `"${q}"`, size: 4 }, search);
    tell(`\nSearch for ${q}: ${found.total} found, the first of them`);
    tellItems(found, tell);
  }
}

async function showRelated(search: string, tell: Tell): Promise<void> {
  const { items } = await ask<ItemList>('/v1/items', { q: 'Suez', feed: 'harbour-times', size: 1 }, search);
  const [item] = items;
  if (item === undefined) return;
  const related = await ask<RelatedList>(`/v1/items/${item.id}/related`, { size: 3 }, search);
  tell(`\nRelated to "${item.headline}":`);
  for (const [index, one] of related.items.entries()) {
    for (const line of itemLines(one.item, index + 1)) tell(line);
    tell(`     because they ${whyLine(one.why)}`);
  }
}

function tellItems({ items }: ItemList, tell: Tell): void {
  for (const [index, item] of items.entries()) for (const line of itemLines(item, index + 1)) tell(line);
}
