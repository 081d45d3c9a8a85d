import type { StoryLanguage } from '#libs/news-index';
import type { StorySummary, StoryTitle } from '../../api/story-answers.js';
import type { SpokenItem } from './spoken-items.js';
import { bestHeadline, type Headline } from './story-title.js';

type Seen = ReadonlyMap<string, SpokenItem>;

/** The title in each language: what an editor said last, else the best headline of its texts. Only of items seen. */
export function titlesOf(languages: readonly StoryLanguage[], seen: Seen): StorySummary['titles'] {
  const titles = languages.flatMap((language): [string, StoryTitle][] => {
    const chosen = byEditor(language, seen) ?? byTexts(language, seen);
    return chosen === undefined ? [] : [[language.language, chosen]];
  });
  return Object.fromEntries(titles);
}

function byEditor({ titled }: StoryLanguage, seen: Seen): StoryTitle | undefined {
  // The index may not know yet that the mark was taken back.
  const item = titled.find(
    (id) => seen.get(id)?.story?.titledAt !== undefined && headlineOf(seen.get(id)) !== '',
  );
  return item === undefined ? undefined : { headline: headlineOf(seen.get(item)), item, by: 'editor' };
}

function byTexts({ texts }: StoryLanguage, seen: Seen): StoryTitle | undefined {
  const headlines = texts.flatMap(({ items, carried }): Headline[] => {
    const id = items.find((one) => headlineOf(seen.get(one)) !== '');
    const item = id === undefined ? undefined : seen.get(id);
    if (id === undefined || item === undefined) return [];
    const { eventTime = '', urgency } = item;
    return [{ id, headline: headlineOf(item), eventTime, urgency, carried }];
  });
  const best = bestHeadline(headlines);
  return best === undefined ? undefined : { headline: best.headline, item: best.id, by: 'texts' };
}

function headlineOf(item: SpokenItem | undefined): string {
  const { ar, en, other } = item?.text ?? {};
  return (ar ?? en ?? other)?.headline?.trim() ?? '';
}
