import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readField } from '../field-text.js';
import { knownNames } from '../known-names.js';
import { isFirst, typeOfLabel } from './name-labels.js';
import { shippedTagger, type TaggerLanguage, weightsFolder } from './shipped-taggers.js';

function namesIn(language: TaggerLanguage, body: string): string[] {
  const field = readField('body', body);
  const names: { type: string; text: string }[] = [];
  const labels = shippedTagger(language).label(field, knownNames(field));
  for (const [at, label] of labels.entries()) {
    const type = typeOfLabel(label);
    const surface = field.tokens[at]?.surface ?? '';
    if (type === undefined) continue;
    if (isFirst(label)) names.push({ type, text: surface });
    else (names.at(-1) as { text: string }).text += ` ${surface}`;
  }
  return names.map(({ type, text }) => `${type} ${text}`);
}

describe('the taggers that ship', () => {
  it('find English names that no list has', () => {
    const body =
      'Marion Kettleworth, chairman of Brackwell Holdings Ltd, told reporters in Ostermouth on Friday.';
    expect(namesIn('en', body)).toEqual([
      'PER Marion Kettleworth',
      'ORG Brackwell Holdings Ltd',
      'LOC Ostermouth',
    ]);
  });

  it('find Arabic names that no list has', () => {
    const body = 'وقال الدكتور سمير عبد الغفار البنداري إن المصنع سيفتح في مدينة الزهراء.';
    expect(namesIn('ar', body)).toContain('PER سمير عبد الغفار البنداري');
  });

  it('read a headline in title case and in capitals', () => {
    expect(namesIn('en', 'Minister Karl Webber Meets Farmers In Lower Saxony Over Prices')).toContain(
      'PER Karl Webber',
    );
    expect(namesIn('en', 'MINISTER KARL WEBBER MEETS FARMERS OVER PRICES')).toContain('PER KARL WEBBER');
  });

  it('say the same of the same text', () => {
    const text = 'Lena Fischer met Anton Weber in Graz. Weber left early.';
    expect(namesIn('en', text)).toEqual(namesIn('en', text));
  });

  it('weigh less than 6 MB', () => {
    const folder = weightsFolder();
    const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
    expect(sizes).toHaveLength(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000);
  });
});
