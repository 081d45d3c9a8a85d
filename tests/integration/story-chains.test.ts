import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptItem } from '#libs/contracts';
import { freshStory, storyItem } from '../support/items-of-stories.js';
import { type RunningSearch, runningSearch } from '../support/running-search.js';
import { storiesIn } from '../support/stories-in-search.js';

let search: RunningSearch;
beforeAll(async () => {
  search = await runningSearch();
});
afterAll(async () => {
  await search.stop();
});
const { store, storeAll, storyOf } = storiesIn(() => search);

describe('a story', () => {
  it('names the stories that it follows and that follow it, which are over, on the same matter alone', async () => {
    const trial = (day: string, headline: string, body: string, told: Partial<KeptItem> = {}) =>
      storyItem(freshStory(), { at: `${day}T09:00:00.000Z`, headline, body, ...told });
    const opening = trial(
      '2026-09-02',
      'Trial of harbour master Selim Karagoz opens in Mersin',
      'The trial of harbour master Selim Karagoz opened in Mersin over the silo explosion that killed nineteen dock workers.',
    );
    const verdict = trial(
      '2026-10-08',
      'Harbour master Selim Karagoz convicted over Mersin silo explosion',
      'A Mersin court convicted harbour master Selim Karagoz over the silo explosion that killed nineteen dock workers.',
    );
    const appeal = trial(
      '2026-11-12',
      'Appeal of harbour master Selim Karagoz heard in Mersin',
      'The appeal of harbour master Selim Karagoz over the Mersin silo explosion that killed nineteen dock workers was heard.',
    );
    const other = trial(
      '2026-09-03',
      'Grain prices climb in Mersin after dry summer',
      'Grain prices climbed in Mersin after a dry summer, traders said, and mills bought from the north.',
    );
    const killed = trial('2026-09-20', opening.headline as string, opening.body as string);
    await storeAll([opening, verdict, appeal, other, killed]);
    const chain = async () => {
      const { follows, followedBy } = await storyOf(verdict.story.id);
      return [follows.map(({ id }) => id), followedBy.map(({ id }) => id)];
    };
    expect((await chain())[0]?.toSorted()).toEqual([killed.story.id, opening.story.id].sort());
    await store({ ...killed, pubStatus: 'canceled', order: 2 });
    expect(await chain()).toEqual([[opening.story.id], [appeal.story.id]]);
    const { follows, state } = await storyOf(verdict.story.id);
    expect(follows[0]).toMatchObject({ title: opening.headline, items: 1, latest: opening.receivedAt });
    expect(state).toBe('closed');
    expect((await search.get(`/stories/${verdict.story.id}`)).body).toContain(opening.headline);
  });

  it.each([
    {
      language: 'en',
      before: 'Ferry Alsanabel sinks off Borsuk, forty missing',
      beforeText:
        'The ferry Alsanabel sank in a storm off the port of Borsuk on Monday. Coast guards took 180 passengers from rafts; forty are missing. The ship was on her way to Tarvola with lorries on deck.',
      after: 'Borsuk prosecutor charges owner of ferry Alsanabel',
      afterText:
        'A prosecutor in Borsuk charged the owner of the Alsanabel with manslaughter. The ferry should not have sailed with so many lorries, he said. Lawyers of the company spoke of a storm that nobody foresaw.',
    },
    {
      language: 'ar',
      before: 'انهيار جسر زرنوفيل ومقتل سبعة عمال',
      beforeText:
        'انهار جسر زرنوفيل فوق نهر الخردل فجر الاثنين، ولقي سبعة عمال مصرعهم. وانتشل غواصون شاحنتين من الماء، وأغلقت الشرطة الطريق إلى ميناء تارفولا.',
      after: 'حبس مهندس جسر زرنوفيل أربع سنوات',
      afterText:
        'قضت محكمة تارفولا بحبس مهندس جسر زرنوفيل أربع سنوات. وقال القاضي إن شقوقا في الجسر كانت معروفة للشركة قبل أن يسقط في نهر الخردل بمن عليه من عمال.',
    },
  ])('follows what was told weeks before in other words ($language)', async (told) => {
    const { language } = told;
    const tell = (day: string, headline: string, body: string) =>
      storyItem(freshStory(), { at: `${day}T09:00:00.000Z`, language, headline, body });
    const earlier = tell('2026-06-01', told.before, told.beforeText);
    const later = tell('2026-08-20', told.after, told.afterText);
    await storeAll([earlier, later]);
    const { follows } = await storyOf(later.story.id);
    expect(follows).toMatchObject([{ id: earlier.story.id, title: told.before }]);
  });
});
