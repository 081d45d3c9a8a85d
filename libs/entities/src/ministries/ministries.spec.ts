import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.js';

const organisationsIn = (language: string, body: string) =>
  annotate({ body, language })
    .entities.filter(({ type }) => type === 'org')
    .map(({ id, name, mentions }) => ({ id, name, surfaces: mentions.map(({ surface }) => surface) }));

describe('ministries', () => {
  it.each([
    ['وزارة الزراعة اليونانية', 'Greek Agriculture Ministry'],
    ['وزارة الصحة في غزة', 'Health Ministry in Gaza'],
    ['وزارة التربية والتعليم في الأردن', "Jordan's education ministry"],
    ['وزارة الداخلية الفرنسية', 'Ministry of the Interior of France'],
    ['وزارة الخارجية في موسكو', "Russia's foreign ministry"],
    ['وزارة التجارة الصينية', "China's Commerce Ministry"],
  ])('are one in both languages: %s, %s', (arabic, english) => {
    const [one] = organisationsIn('ar', `قالت ${arabic} إن القرار نهائي`);
    const [other] = organisationsIn('en', `The statement of the ${english} was short.`);
    expect(one?.id).toBeDefined();
    expect(other?.id).toBe(one?.id);
  });

  it('without a country are those of the item that has one', () => {
    const body =
      'Norwegian fishermen and Greek sailors met. The Norwegian fisheries were closed, the Greek Health Ministry said. The health ministry gave no date.';
    expect(organisationsIn('en', body)).toMatchObject([
      { name: 'Health Ministry (Greece)', surfaces: ['Health Ministry', 'health ministry'] },
    ]);
  });

  it('without one anywhere are of the only country that the item names, and else of none', () => {
    expect(organisationsIn('ar', 'أعلنت وزارة الري في بيان أن السدود في المغرب امتلأت')[0]?.name).toBe(
      'وزارة الموارد المائية (المغرب)',
    );
    expect(organisationsIn('ar', 'نقلت وزارة الري عن خبراء من المغرب وإسبانيا')[0]?.name).toBe(
      'وزارة الموارد المائية',
    );
  });

  it('are not of a country that stands before a comma', () => {
    const [ministry] = organisationsIn('en', 'In Spain, Health Ministry officials from Portugal spoke.');
    expect(ministry?.name).toBe('Health Ministry');
  });

  it.each([
    ['الخارجية النرويجية: لا تعليق', 'وزارة الخارجية (النرويج)', 'in a headline'],
    [
      'وأعلنت الدفاع اليونانية إسقاط مسيرة',
      'وزارة الدفاع (اليونان)',
      'a feminine demonym behind a masculine noun',
    ],
    ['والداخلية المغربية تنفي', 'وزارة الداخلية (المغرب)', 'behind a clitic'],
  ])('are meant by their portfolio alone in "%s": %s, %s', (body, name) => {
    expect(organisationsIn('ar', body).map((one) => one.name)).toContain(name);
  });

  it.each([
    ['رسم ملامح السياسة الخارجية النرويجية', 'a policy'],
    ['التقى وزير الخارجية النرويجي نظيره', 'a minister'],
    ['تراجعت خدمات الصحة اليونانية', 'services'],
  ])('are not in "%s": %s', (body) => {
    expect(organisationsIn('ar', body)).toEqual([]);
  });

  it('need a portfolio', () => {
    expect(organisationsIn('en', 'The ministry of magic and a ministry said so.')).toEqual([]);
  });
});
