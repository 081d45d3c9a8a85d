import { foldedWords } from '#libs/text';

/** What desks call an item that tells of many events; general terms of the trade in both languages, folded when read. */
const openings = ['موجز', 'نشرة الأخبار', 'نشرة أخبار', 'حصاد اليوم', 'حصاد الأسبوع', 'news in brief'];
const anywhere = [
  ...['موجز الأنباء', 'موجز الأخبار', 'موجز أنباء', 'موجز أخبار', 'أهم الأنباء', 'أهم الأخبار'],
  ...['عناوين الصحف', 'أقوال الصحف', 'جولة الصحف', 'جولة في الصحف', 'الأخبار المتوقعة'],
  ...['news in brief', 'news round up', 'news roundup', 'morning briefing', 'evening briefing'],
  ...['daily briefing', 'press review', 'newspaper review', 'top stories', 'news summary'],
  ...['week ahead', 'day ahead', 'news diary'],
];
const spaced = (text: string): string => ` ${foldedWords(text).join(' ')} `;
const atTheStart = openings.map(spaced);
const within = anywhere.map(spaced);

/**
 * Whether a headline announces a round-up: the desk's brief of the hour, a press review, a list of what to expect. Such an item
 * belongs to none of the stories that it touches, and yesterday's brief is no story with today's, though their words agree.
 */
export function isRoundUp(headline: string): boolean {
  const words = spaced(headline);
  return (
    atTheStart.some((opening) => words.startsWith(opening)) || within.some((phrase) => words.includes(phrase))
  );
}
