import { describe, expect, it } from 'vitest';
import { fewestWords, textPrint } from './text-print.js';

const body =
  'أعلنت وزارة المياه اليوم أن منسوب الخزان الكبير ارتفع إلى أعلى مستوى منذ عشر سنوات بعد الأمطار الأخيرة';
const print = (text: string, headline = 'منسوب الخزان') =>
  textPrint({ body: text, headline, pubStatus: 'usable' });

describe('the print of a text', () => {
  it('is 22 letters of base64url', () => {
    expect(print(body)).toMatch(/^[\w-]{22}$/);
  });

  it.each([
    ['other white space and paragraphs', body.replace(' اليوم ', '\n\nاليوم   ')],
    ['tatweel and marks', body.replace('وزارة', 'وزاـرة').replace('أعلنت', 'أَعلنت')],
    ['quotation marks and a full stop', `«${body}».`],
    ['a pictogram before and inside', `🔴 ${body.replace(' اليوم ', ' 🟢 اليوم ')}`],
  ])('is the same with %s', (_, other) => {
    expect(print(other)).toBe(print(body));
  });

  it('does not depend on the headline, which every outlet writes itself', () => {
    expect(print(body, 'خزان العاصمة يمتلئ')).toBe(print(body));
  });

  it('is another one when a word or a figure differs', () => {
    expect(print(body.replace('عشر', 'تسع'))).not.toBe(print(body));
    const english = 'The council voted 12 to 3 on Monday to keep both ferries running all winter long';
    expect(print(english.replace('12', '13'))).not.toBe(print(english));
  });

  it('is not there under twelve words, and is at twelve', () => {
    const words = body.split(' ');
    expect(print(words.slice(0, fewestWords - 1).join(' '))).toBeUndefined();
    expect(print(words.slice(0, fewestWords).join(' '))).toBeDefined();
  });

  it('is another one when words are joined, or a letter beyond the basic plane differs', () => {
    expect(print(body.replace('الخزان الكبير', 'الخزانالكبير'))).not.toBe(print(body));
    expect(print(`${body} 𐤀`)).not.toBe(print(`${body} 𐤁`));
  });

  it('counts words to the end of a text that begins with very long ones', () => {
    expect(print(`${'https'.repeat(200)} ${body}`)).toBeDefined();
    expect(print('ا'.repeat(5_000))).toBeUndefined();
  });

  it('is that of the headline when there is no body', () => {
    expect(textPrint({ headline: body, pubStatus: 'usable' })).toBe(print(body));
    expect(textPrint({ headline: body, body: '  ', pubStatus: 'usable' })).toBe(print(body));
  });

  it.each(['canceled', 'withheld'] as const)('is not there for an item that is %s', (pubStatus) => {
    expect(textPrint({ body, pubStatus })).toBeUndefined();
  });
});
