import type { Draft } from '../draft.js';
import type { NinjsObject } from './ninjs-object.js';

type Said = Pick<Draft, 'pubStatus' | 'revisionKind' | 'test'>;

/**
 * Words in which agencies say what a version is: AP's `editorialtypes`, and `signals` of AP and NewsML-G2, folded to
 * letters. What is not here stays in `extras` only.
 */
const words: Readonly<Record<string, Said>> = {
  kill: { pubStatus: 'canceled' },
  elimination: { pubStatus: 'canceled' },
  withhold: { pubStatus: 'withheld' },
  holdforrelease: { pubStatus: 'withheld' },
  correction: { revisionKind: 'correction' },
  correct: { revisionKind: 'correction' },
  corrective: { revisionKind: 'correction' },
  clarification: { revisionKind: 'correction' },
  update: { revisionKind: 'update' },
  writethru: { revisionKind: 'update' },
  lead: { revisionKind: 'update' },
  test: { test: true },
};

/** A note to editors that says by its first word that this version corrects. */
const correcting =
  /^[\s"'(*[]*(?:corrects?|corrected|correction|corrections|corrective|تصحيح|تصويب)(?![\p{L}-])/iu;

/** What the signals of an item, and the first word of its note to editors, say of this version. */
export function signalsOf(item: NinjsObject): Said {
  const said: { -readonly [K in keyof Said]: Said[K] } = {};
  for (const key of ['editorialtypes', 'signals']) {
    const list = item.value(key);
    if (!Array.isArray(list)) continue;
    for (const entry of list) {
      const word = wordOf(entry);
      const meaning = Object.hasOwn(words, word) ? words[word] : undefined;
      if (meaning?.pubStatus !== undefined && said.pubStatus !== 'canceled')
        said.pubStatus = meaning.pubStatus;
      // A corrected lead is a correction.
      if (meaning?.revisionKind !== undefined && said.revisionKind !== 'correction')
        said.revisionKind = meaning.revisionKind;
      if (meaning?.test) said.test = true;
    }
  }
  const noteKey = item.keyOf('ednote');
  const note = noteKey === undefined ? undefined : item.value(noteKey);
  if (typeof note === 'string' && correcting.test(note)) said.revisionKind = 'correction';
  return said;
}

/** `sig:update`, `Correction` and `HoldForRelease` as the keys above; anything else is a word that is not there. */
function wordOf(entry: unknown): string {
  const text = typeof entry === 'string' ? entry : ((entry ?? {}) as Record<string, unknown>).code;
  return typeof text === 'string'
    ? (text.split(/[:/#]/).at(-1) ?? '').toLowerCase().replace(/[^a-z]/g, '')
    : '';
}
