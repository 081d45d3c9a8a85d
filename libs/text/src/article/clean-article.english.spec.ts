import { expect, it } from 'vitest';
import { cleanArticle, cleanBody } from '../index.js';

const feedName = 'Valley Herald';

it('takes apart a whole page: title with the site, heading, byline, dateline, text, related list', () => {
  const page = `Council unveils plan to mend four bridges - It's Flooding Here!

Council unveils plan to mend four bridges

By Mary O'Neill and Sami Haddad

LONDON, March 9 (Reuters) - The council unveiled a plan on Tuesday to mend four bridges.

Work starts next week, its chair told AFP.

Related articles

What held up the mending of Gull Bridge?

Floods cut eastern road

Minister: we will not leave villages alone`;
  expect(cleanArticle(page, { feedName })).toEqual({
    headline: 'Council unveils plan to mend four bridges',
    byline: "Mary O'Neill and Sami Haddad",
    dateline: { place: 'LONDON', date: 'March 9', source: 'Reuters' },
    body: 'The council unveiled a plan on Tuesday to mend four bridges.\n\nWork starts next week, its chair told AFP.',
    attributions: [
      { id: 'reuters', name: 'Reuters' },
      { id: 'afp', name: 'AFP' },
    ],
    relatedHeadlines: [
      'What held up the mending of Gull Bridge?',
      'Floods cut eastern road',
      'Minister: we will not leave villages alone',
    ],
    cleanedBy: ['site-suffix', 'repeated-headline', 'byline', 'dateline', 'related-list'],
  });
});

it.each([
  ['Wheat prices climb for a third day | BBC News', 'Wheat prices climb for a third day'],
  ['Wheat prices climb for a third day - Valley Herald', 'Wheat prices climb for a third day'],
  ['Wheat prices climb for a third day | Business | The Guardian', 'Wheat prices climb for a third day'],
  ['Wheat prices climb for a third day — example.com', 'Wheat prices climb for a third day'],
  ['Valley Herald | Wheat prices climb for a third day', 'Wheat prices climb for a third day'],
])('takes a known site off: %s', (title, headline) => {
  expect(cleanArticle(`${title}\n\nTraders said demand was strong.`, { feedName }).headline).toBe(headline);
});

it.each([
  'Minister: bridge is ready - and will open soon',
  'A year after the flood – what has changed?',
  'Two held over fire - police',
  'Trains are back: five things to know',
  'Live - talks on the northern line | video',
  'Co-op wins back-to-back awards',
  // A columnist is no site, nor is a phrase behind a bar.
  'Why the old bridge was never safe | Nora Field',
  'Ten years on the northern line | the long read',
])('keeps a sign that belongs to the headline: %s', (headline) => {
  const article = cleanArticle(`${headline}\n\nTraders said demand was strong.`, { feedName });
  expect(article).toMatchObject({ headline, body: 'Traders said demand was strong.' });
});

it('names the outlet that it took off a headline as an origin, unless it is the feed itself', () => {
  const cut = (headline: string) => cleanBody('Traders said demand was strong.', headline, { feedName });
  expect(cut('Wheat prices climb for a third day | Business | The Guardian')).toMatchObject({
    headline: 'Wheat prices climb for a third day',
    attributions: [{ id: 'guardian', name: 'The Guardian' }],
  });
  expect(cut('Wheat prices climb for a third day - harbour-ledger.com').attributions).toEqual([
    { name: 'harbour-ledger.com' },
  ]);
  expect(cut('Wheat prices climb for a third day - Valley Herald').attributions).toEqual([]);
  const columnist = cut('Wheat prices climb for a third day | Nora Field | The Guardian');
  expect(columnist.headline).toBe('Wheat prices climb for a third day | Nora Field');
});

it('joins lines that were only wrapped, and keeps paragraphs apart', () => {
  const page = `Trains return to the northern line

Trains returned to the northern line on Monday after a month of
repairs that had cut off three towns from the capital and forced
thousands of people to travel by bus.

"It feels like a holiday," one passenger said.`;
  expect(cleanArticle(page).body).toBe(
    'Trains returned to the northern line on Monday after a month of repairs that had cut off three towns from the ' +
      'capital and forced thousands of people to travel by bus.\n\n"It feels like a holiday," one passenger said.',
  );
});

it('takes a single line as a headline and nothing from an empty text', () => {
  expect(cleanArticle('URGENT: Prime minister resigns')).toMatchObject({
    headline: 'URGENT: Prime minister resigns',
  });
  expect(cleanArticle(' \r\n\ufeff')).toEqual({ attributions: [], relatedHeadlines: [], cleanedBy: [] });
});

it('keeps everything of an article that has nothing to take off', () => {
  const body = 'The library opened its doors.\n\nMany students came\n\nMore will follow, the mayor said.';
  expect(cleanArticle(`Library opens\n${body}`)).toEqual({
    headline: 'Library opens',
    body,
    attributions: [],
    relatedHeadlines: [],
    cleanedBy: [],
  });
});

it('goes on after a list in the middle of the text', () => {
  const page = `Port at a standstill

The port came to a standstill on Friday.

Read more: How the largest port of the region works

See also
Cranes that failed before
Ships wait for days outside the bay

The company said that crews had reached the site and that traffic would be back to normal by the evening.`;
  const article = cleanArticle(page);
  expect(article.relatedHeadlines).toEqual([
    'How the largest port of the region works',
    'Cranes that failed before',
    'Ships wait for days outside the bay',
  ]);
  expect(article.body).toBe(
    'The port came to a standstill on Friday.\n\n' +
      'The company said that crews had reached the site and that traffic would be back to normal by the evening.',
  );
});

it('reads roles, agencies and dates in the lines above the text', () => {
  const page = `River at its lowest

By Jane Doe, Environment Correspondent
Published: 5 April 2018 10:30 GMT

The river fell by ten metres.

Source: AP
Copyright 2018 Valley Herald. All rights reserved.`;
  expect(cleanArticle(page, { feedName })).toEqual({
    headline: 'River at its lowest',
    byline: 'Jane Doe',
    dateline: { date: 'Published: 5 April 2018 10:30 GMT' },
    body: 'The river fell by ten metres.',
    attributions: [{ id: 'ap', name: 'AP' }],
    relatedHeadlines: [],
    cleanedBy: ['byline', 'publication-date', 'copyright-notice', 'credit'],
  });
});

it('takes the whole heading where the title was cut short', () => {
  const page =
    'Scientists find that the lake is warming faster than… | Valley Herald\nScientists find that the lake is warming faster than the sea\nIt is.';
  expect(cleanArticle(page, { feedName })).toMatchObject({
    headline: 'Scientists find that the lake is warming faster than the sea',
    body: 'It is.',
  });
});

it('does not take a sentence that begins like the headline for its repetition', () => {
  const page = 'Mayor resigns\nMayor resigns after a week of protests, city hall said.\nHe gave no reason.';
  expect(cleanArticle(page).body).toBe(
    'Mayor resigns after a week of protests, city hall said.\n\nHe gave no reason.',
  );
});

it('cleans a body whose headline came beside it', () => {
  expect(cleanBody('Mayor resigns\n\nCAIRO (AP) — The mayor resigned.', 'Mayor resigns')).toMatchObject({
    dateline: { place: 'CAIRO', source: 'AP' },
    body: 'The mayor resigned.',
  });
  expect(cleanBody('Mayor resigns', 'Mayor resigns').body).toBe('Mayor resigns');
});
