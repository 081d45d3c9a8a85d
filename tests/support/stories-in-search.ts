import { expect } from 'vitest';
import type { KeptItem } from '#libs/contracts';
import type { Dress } from '#libs/news-index';
import type { StoryAnswer } from '../../apps/search/src/api/story-answers.js';
import type { RunningSearch } from './running-search.js';
import { indexDressed } from './stored-history.js';

/** Puts items into the indexes of a search service and asks it for their stories; `search` is asked for when it runs. */
export function storiesIn(search: () => RunningSearch) {
  const store = (item: KeptItem, dress: Dress = {}, refresh = true) =>
    indexDressed(search().client, search().namespace, item, { dress, refresh });
  const storeAll = async (items: readonly KeptItem[], dress: Dress = {}): Promise<void> => {
    for (const [place, item] of items.entries()) await store(item, dress, place === items.length - 1);
  };
  const storyOf = async (id: string, query = ''): Promise<StoryAnswer> => {
    const { status, body } = await search().get(`/v1/stories/${id}${query}`);
    expect(body, JSON.stringify(body)).toMatchObject({ id: expect.any(String) });
    expect(status).toBe(200);
    return body;
  };
  return { store, storeAll, storyOf };
}
