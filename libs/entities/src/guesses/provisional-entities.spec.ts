import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.js';
import { shippedTagger } from '../tagger/shipped-taggers.js';
import { cliticLetters } from './clitic-letters.js';
import { keyOf } from './name-key.js';
import { provisionalId } from './provisional-id.js';

const entitiesOf = (body: string) => annotate({ body, language: /[a-z]/.test(body) ? 'en' : 'ar' }).entities;
const provisionalIn = (body: string) => entitiesOf(body).filter(({ provisional }) => provisional);
const mentionsIn = (body: string) =>
  provisionalIn(body).map(({ type, mentions }) => [type, ...mentions.map(({ surface }) => surface)]);

describe('names that no list has', () => {
  it('are entities of their own, with all their mentions', () => {
    const body =
      'Marion Kettleworth, chairman of Brackwell Holdings Ltd, told reporters in Ostermouth on Friday that sales fell. Kettleworth said costs rose.';
    expect(mentionsIn(body)).toEqual(
      expect.arrayContaining([
        ['person', 'Marion Kettleworth', 'Kettleworth'],
        ['org', 'Brackwell Holdings Ltd'],
        ['place', 'Ostermouth'],
      ]),
    );
  });

  it('have offsets that cut their surface out of the text, and the name in its language', () => {
    const body = 'وقال الدكتور سمير عبد الغفار البنداري إن المصنع سيفتح. وأضاف البنداري أن العمل بدأ.';
    const [person] = provisionalIn(body);
    expect(person).toMatchObject({ type: 'person', provisional: true, name: 'سمير عبد الغفار البنداري' });
    expect(person?.names).toEqual({ ar: 'سمير عبد الغفار البنداري' });
    for (const { start, end, surface } of person?.mentions ?? [])
      expect(body.slice(start, end)).toBe(surface);
    expect(person?.mentions.map(({ surface }) => surface)).toEqual(['سمير عبد الغفار البنداري', 'البنداري']);
  });

  it('take the words of a country that is a first name here', () => {
    const found = entitiesOf('Actor Jordan Henderson won a prize in Lyon.');
    expect(found.map(({ id }) => id)).not.toContain('country-jo');
    expect(found.some(({ name, provisional }) => name === 'Jordan Henderson' && provisional)).toBe(true);
  });

  it('are no first names alone, and no words that a known name rules out', () => {
    expect(mentionsIn('ثم تكلم خالد ومحمد في الجلسة أمام القاضي')).toEqual([]);
    expect(mentionsIn('قدم الوزير تقريره عن وضع مالي صعب في القطاع')).toEqual([]);
  });

  it('are without titles before them and small words behind them', () => {
    expect(
      mentionsIn('Detective Inspector Bob Blemmings of Dorset Police said on Monday: Mr Blemmings knows.'),
    ).toEqual(expect.arrayContaining([['person', 'Bob Blemmings', 'Blemmings']]));
  });

  it('are found under the short name that brackets introduce', () => {
    const body =
      'The Brackwell Miners Association (BMA) met in Paris on Monday. Officials of the BMA told reporters so.';
    expect(mentionsIn(body)).toContainEqual(['org', 'Brackwell Miners Association', 'BMA', 'BMA']);
  });

  it('are left out of denominations and titles', () => {
    expect(mentionsIn('اتفق السنة والشيعة على الدستور')).toEqual([]);
    expect(mentionsIn('Leaders of the Sunnis and Shiites met on Friday.')).toEqual([]);
  });

  it('are without a verb of the headline before them and a role behind them', () => {
    expect(mentionsIn('نعى شريف البنداري رئيس التحرير زميله')).toEqual([['person', 'شريف البنداري']]);
  });

  it('say how sure they are', () => {
    const [person] = provisionalIn('وقال الدكتور سمير عبد الغفار البنداري إن المصنع سيفتح.');
    expect(person?.confidence).toBeGreaterThan(0.5);
  });

  it('are not looked for in other languages', () => {
    const body = 'Jean Dupont-Moreau habite depuis toujours dans la rue des Peupliers.';
    expect(annotate({ body, language: 'fr' }).entities.filter(({ provisional }) => provisional)).toEqual([]);
  });
});

describe('the id of a name', () => {
  it.each([
    ['person', ['سمير', 'البنداري'], ['samir', 'al', 'bindari']],
    ['person', ['عبدالفتاح', 'الشريف'], ['abdel', 'fattah', 'el', 'sherif']],
    ['person', ['هشام', 'القنديلي'], ['hisham', 'kandili']],
    ['person', ['جون', 'غولدسميث'], ['john', 'goldsmith']],
    ['person', ['برايان', 'فوغان'], ['bryan', 'fogan']],
    ['place', ['سونورا'], ['sonora']],
    ['place', ['بورتسموث'], ['portsmut']],
  ] as const)('%s %s is one in both scripts', (type, arabic, latin) => {
    expect(keyOf(type, arabic)).toBe(keyOf(type, latin));
    expect(keyOf(type, arabic)).toMatch(/^~/);
  });

  it('is of the whole words where consonants say too little', () => {
    expect(provisionalId('person', ['علي', 'عيد'])).not.toBe(provisionalId('person', ['علا', 'عواد']));
    expect(provisionalId('org', ['نور'])).not.toBe(provisionalId('org', ['نار']));
    expect(provisionalId('org', ['النور'])).toBe(provisionalId('org', ['نور']));
  });
});

describe('the clitics of a name', () => {
  it.each([
    ['وزارة', 0],
    ['ووزارة', 1],
    ['وائل', 0],
    ['ومحمد', 1],
    ['بمحمد', 1],
    ['بيروت', 0],
    ['لبنان', 0],
    ['الوزارة', 0],
  ])('%s: %i letters', (word, letters) => {
    expect(cliticLetters(word.replace('ة', 'ه').replace('ئ', 'ي'), shippedTagger('ar').clusters)).toBe(
      letters,
    );
  });
});
