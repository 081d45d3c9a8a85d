import type { ExtraEntry, ExtraFile } from '#libs/knowledge-base';
import { cliticSplits, tokenize, type Word, WordMemo } from '#libs/text';
import { nameKey } from '../gazetteer.js';
import type { Alias, GazetteerEntity } from '../gazetteer-entity.js';
import { addName, type Name, type TrieNode, toName } from '../name-trie.js';
import { type TrieEntry, trieEntries } from '../trie-entries.js';
import { type Bearer, judgeName } from './extra-rules.js';
import { isShippedByName, SameEntities } from './same-entities.js';
import { shippedNames } from './shipped-names.js';

/** Where an entity stands: the number of its file, times this, and the place of its line. */
const perFile = 2 ** 40;

/** Most words begin no name. */
const none: readonly TrieEntry[] = [];

/** What has become of the entities of extra files. */
export interface ExtraCounts {
  readonly entities: number;
  /** New here. */
  readonly added: number;
  /** The same as a shipped one or one before by an id: it gets the names. */
  readonly joined: number;
  /** Called like a shipped one, and left out. */
  readonly shipped: number;
}

interface Candidate extends Bearer {
  readonly alias: Alias;
}

/**
 * Names of extra files. Only the first word of each is kept; what begins with a word is read from the file when the word
 * first comes in a text, so that many names that no news has cost little.
 */
export class ExtraNames {
  readonly counts: ExtraCounts;
  readonly #files: readonly ExtraFile[];
  /** By the first folded word of a name, until they are in the trie. */
  readonly #waiting = new Map<string, number | number[]>();
  /** Of those that are the same as a shipped one, or as one before. */
  readonly #same = new Map<number, GazetteerEntity | number>();
  readonly #entities = new Map<number, GazetteerEntity>();
  readonly #root: TrieNode = { next: new Map(), names: undefined };
  readonly #memo = new WordMemo(({ folded }: Word) => this.#entriesOf(folded));

  constructor(files: readonly ExtraFile[]) {
    this.#files = files;
    this.counts = this.#readAll();
  }

  /** Extra names that begin with a word, or with what is left of it without Arabic clitics. */
  entriesOf(word: Word): readonly TrieEntry[] {
    return this.#memo.of(word);
  }

  /** Extra names of these folded words and no more. */
  named(words: readonly string[]): readonly Name[] {
    this.#grow(words[0] ?? '');
    let node: TrieNode | undefined = this.#root;
    for (const word of words) node = node?.next?.get(word);
    return node?.names ?? [];
  }

  #readAll(): ExtraCounts {
    const same = new SameEntities<number>();
    const counts = { entities: 0, added: 0, joined: 0, shipped: 0 };
    for (const [number, file] of this.#files.entries())
      for (const { at, entry } of file.entries()) {
        const place = number * perFile + at;
        const other = same.of(entry);
        counts.entities++;
        if (other === undefined && isShippedByName(entry)) {
          counts.shipped++;
          continue;
        }
        counts[other === undefined ? 'added' : 'joined']++;
        if (other !== undefined) this.#same.set(place, other);
        same.add(entry, other ?? place);
        for (const first of new Set(entry.forms.map(({ text }) => firstWord(text)))) this.#wait(first, place);
      }
    return counts;
  }

  #wait(first: string, place: number): void {
    const others = this.#waiting.get(first);
    if (others === undefined) this.#waiting.set(first, place);
    else if (typeof others === 'number') this.#waiting.set(first, [others, place]);
    else others.push(place);
  }

  #entriesOf(folded: string): readonly TrieEntry[] {
    const forms = cliticSplits(folded);
    for (const form of forms) this.#grow(form);
    return forms.some((form) => this.#root.next?.has(form)) ? trieEntries(this.#root, folded) : none;
  }

  /** All names that begin with a word, so that it is known who shares one. */
  #grow(first: string): void {
    const places = this.#waiting.get(first);
    if (places === undefined) return;
    this.#waiting.delete(first);
    const candidates = [places].flat().flatMap((place) => this.#candidates(place, first));
    for (const [key, bearers] of Map.groupBy(candidates, ({ alias }) => nameKey(alias.text))) {
      const words = key.split(' ');
      if (shippedNames(words) !== undefined) continue;
      for (const bearer of bearers) {
        const judged = judgeName(words, bearer, bearers);
        if (judged !== 'refused') addName(this.#root, toName(bearer.alias, judged.rule));
      }
    }
  }

  #candidates(place: number, first: string): Candidate[] {
    const entry = this.#entryAt(place);
    const entity = this.#entityAt(place, entry);
    const needsCompany = entry.needsCompany === true;
    return entry.forms
      .filter(({ text }) => firstWord(text) === first)
      .map((form) => ({ entity, needsCompany, alias: { entity, ...form } }));
  }

  /** The same object each time. */
  #entityAt(place: number, entry: ExtraEntry): GazetteerEntity {
    const same = this.#same.get(place);
    if (typeof same === 'number') return this.#entityAt(same, this.#entryAt(same));
    if (same !== undefined) return same;
    const known = this.#entities.get(place) ?? entry.entity;
    this.#entities.set(place, known);
    return known;
  }

  #entryAt(place: number): ExtraEntry {
    return (this.#files[Math.floor(place / perFile)] as ExtraFile).entryAt(place % perFile);
  }
}

const firstWord = (name: string) => tokenize(name)[0]?.folded ?? '';
