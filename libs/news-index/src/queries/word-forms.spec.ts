import { describe, expect, it } from 'vitest';
import { isStopWord, meantForms, writtenForms } from './word-forms.js';

describe('forms of a word', () => {
  it('are itself in Latin letters', () => {
    expect(writtenForms('Élysée')).toEqual(['elysee']);
  });

  it.each([
    ['واشنطن', ['واشنطن', 'وواشنطن', 'بواشنطن', 'لواشنطن']],
    ['الرئيس', ['الرييس', 'والرييس', 'بالرييس', 'للرييس', 'وللرييس']],
  ])('are those in which %s may be written in a text', (word, forms) => {
    expect(writtenForms(word)).toEqual(expect.arrayContaining(forms));
  });

  it('leave four letters or more of what a prefix is taken from', () => {
    expect(meantForms('بسوريا')).toContain('سوريا');
    expect(meantForms('وزير')).toEqual(['وزير']);
  });

  it('know common words in either language, however they are spelt', () => {
    expect(['The', 'إلى', 'الى', 'في'].every(isStopWord)).toBe(true);
    expect(['oil', 'نفط'].some(isStopWord)).toBe(false);
  });
});
