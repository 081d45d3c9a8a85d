import { describe, expect, it } from 'vitest';
import { type TextChange, textDiff } from './text-diff.js';

/** `[-removed-]{+added+}` between what stayed. */
function marked(changes: readonly TextChange[] | undefined): string {
  const forms = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return (changes ?? []).map(({ kind, text }) => forms[kind][0] + text + forms[kind][1]).join('');
}

const words = (count: number, seed: number) =>
  Array.from({ length: count }, (_, at) => `w${(at * 7919 * seed) % 5003}`).join(' ');

describe('what was changed in a text', () => {
  it.each([
    [
      'a figure',
      'At least 12 people died.',
      'At least 15 people died.',
      'At least [-12 -]{+15 +}people died.',
    ],
    ['an Arabic word', 'أعلنت الوزارة أمس', 'أعلنت الوزارة اليوم', 'أعلنت الوزارة [-أمس-]{+اليوم+}'],
    ['a sign', '«قال» الوزير.', '«قال» الوزير؟', '«قال» الوزير[-.-]{+؟+}'],
    ['a new paragraph', 'One.\n\nThree.', 'One.\n\nTwo.\n\nThree.', 'One.\n\n{+Two.\n\n+}Three.'],
    ['a paragraph less', 'One.\n\nTwo.', 'One.', 'One.[-\n\nTwo.-]'],
    ['the first paragraph less', 'One.\n\nTwo.', 'Two.', '[-One.\n\n-]Two.'],
    ['the only paragraph less', 'One.', '', '[-One.-]'],
    ['an end less', 'He said on Friday.', 'He said.', 'He said[- on Friday-].'],
    ['an end more', 'He said.', 'He said on Friday.', 'He said {+on Friday+}.'],
    ['everything', 'alpha', 'beta', '[-alpha-]{+beta+}'],
    ['nothing but blanks between paragraphs', 'One.\n\nTwo.', 'One.\n \n\nTwo.', 'One.\n\nTwo.'],
    ['a first text', '', 'One.', '{+One.+}'],
  ])('shows %s', (_name, before, after, expected) => {
    expect(marked(textDiff(before, after))).toBe(expected);
  });

  it('gives both texts back whole when nothing is long', () => {
    const before = 'The minister, 54, said: "We will go."\n\nTalks begin on Monday in Geneva.';
    const after =
      'The minister, 55, said: "We shall go."\n\nTalks begin on Tuesday in Geneva.\n\nMore to come.';
    const changes = textDiff(before, after) ?? [];
    const of = (...kinds: TextChange['kind'][]) =>
      changes.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join('');
    expect(of('same', 'added')).toBe(after);
    expect(of('same', 'removed').trim()).toBe(before);
  });

  it('shows of a long stretch that stayed only what lies next to a change', () => {
    const long = words(400, 1);
    const text = marked(textDiff(`${long} old ${long}`, `${long} new ${long}`));
    expect(text).toMatch(/^… w\d+.* \[-old -\]\{\+new \+\}w\d+.* …$/);
    expect(text.length).toBeLessThan(250);
  });

  it('does not look for words in common where whole texts were exchanged', () => {
    const changes = textDiff(words(4000, 1), words(4000, 3));
    expect(changes?.map(({ kind, text }) => [kind, text.endsWith('\n\n')])).toEqual([
      ['removed', true],
      ['added', false],
    ]);
  });

  it('gives up on a megabyte without a paragraph in common, in less time than anyone notices', () => {
    const paragraphs = (seed: number) =>
      Array.from({ length: 40_000 }, (_, at) => `line ${at * seed} of the table`).join('\n\n');
    const [before, after] = [paragraphs(3), paragraphs(7)];
    const began = performance.now();
    expect(textDiff(before, after)).toBeUndefined();
    expect(textDiff(words(170_000, 1), words(170_000, 3))).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(1500);
  });

  it('does so too where every paragraph was rewritten between others that stayed', () => {
    const text = (seed: number) =>
      Array.from({ length: 120 }, (_, at) => `${words(1500, at % 2 === 0 ? 1 : seed + at)} ${at}`).join(
        '\n\n',
      );
    const [before, after] = [text(3), text(400)];
    const began = performance.now();
    textDiff(before, after);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
