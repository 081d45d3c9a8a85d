import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { annotate, labels, readNames } from '#libs/entities';
import { openTransformer } from './open-transformer.js';
import { loaded } from './optional-packages.js';

/** Of our making (`fixtures/make-tiny-model.py`): it takes two names for people and nothing else for a name. */
const tiny = fileURLToPath(new URL('../fixtures/tiny', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'slugline-transformer-'));
afterAll(() => rmSync(folder, { recursive: true }));

const recogniser = await openTransformer(tiny);
const labelled = async (words: string) => {
  const { labels: read } = await recogniser.read(words.split(' '));
  return [...read].map((label) => labels[label]);
};

describe('a transformer from a folder', () => {
  it('labels each word by its first piece, in both languages, and says how likely that is', async () => {
    expect(await labelled('Quilla Wendalina works')).toEqual(['B-PER', 'I-PER', 'O']);
    expect(await labelled('مصنع حوراء وندلي')).toEqual(['O', 'B-PER', 'I-PER']);
    const { chances } = await recogniser.read(['Quilla']);
    expect(chances[0]).toBeCloseTo(Math.exp(5) / (Math.exp(5) + 6), 4);
  });

  it('reads a text longer than the model takes at a time, and words without a piece', async () => {
    const many = Array.from({ length: 40 }, (_, at) => (at % 10 === 9 ? 'Wendalina' : 'works'));
    expect(await labelled(many.join(' '))).toEqual(
      many.map((word) => (word === 'Wendalina' ? 'I-PER' : 'O')),
    );
    expect(await labelled('works \u0301 Quilla')).toEqual(['O', 'O', 'B-PER']);
    expect((await recogniser.read([])).labels).toHaveLength(0);
  });

  it('reads in the place of the tagger: its names are entities by the same rules, beside the known ones', async () => {
    const item = { body: 'Quilla Wendalina works in Paris.', language: 'en' };
    const { entities } = annotate(item, undefined, await readNames(recogniser, item));
    expect(entities.map(({ type, name, mentions }) => [type, name, mentions.length])).toEqual([
      ['person', 'Quilla Wendalina', 1],
      ['place', 'Paris', 1],
    ]);
    expect(entities[0]).toMatchObject({ provisional: true, confidence: 0.9 });
    const arabic = { body: 'زارت حوراء وندلي مصنعا في باريس.', language: 'ar' };
    const read = annotate(arabic, undefined, await readNames(recogniser, arabic)).entities;
    expect(read.map(({ name }) => name)).toEqual(['حوراء وندلي', 'باريس']);
  });
});

describe('a folder that is not what is needed', () => {
  const spoilt = (name: string, text?: string) => {
    const copy = mkdtempSync(join(folder, 'model-'));
    cpSync(tiny, copy, { recursive: true });
    if (text === undefined) rmSync(join(copy, name));
    else writeFileSync(join(copy, name), text);
    return openTransformer(copy);
  };

  it.each([
    ['model.onnx', undefined, 'neither model.onnx nor onnx/model.onnx is there'],
    ['tokenizer.json', undefined, /tokenizer\.json: it is missing/],
    ['config.json', '{', /config\.json: /],
    ['config.json', '{}', /config\.json: id2label: it is missing/],
    ['config.json', '{"id2label":{"0":"O","2":"B-PER"}}', /id2label: expected numbers from 0 without a gap/],
    ['config.json', '{"id2label":{"0":"good","1":"bad"}}', /none of PER, ORG, LOC/],
    ['model.onnx', 'no model', /model\.onnx: ./],
  ])('is refused by file and reason: %s %j', async (name, text, reason) => {
    await expect(spoilt(name, text)).rejects.toThrow(reason);
  });

  it('is told of when the model gives another number of labels', async () => {
    const model = await spoilt('config.json', '{"id2label":{"0":"O","1":"B-PER"}}');
    await expect(model.read(['Quilla'])).rejects.toThrow('model.onnx: expected 6 numbers for 3 pieces');
  });
});

it('names the package that is not installed, and how to get it', async () => {
  const absent = 'onnxruntime-that-is-nowhere';
  await expect(loaded(absent, () => import(/* @vite-ignore */ absent))).rejects.toThrow(
    `a transformer needs the package ${absent}, which is not installed: npm install ${absent}`,
  );
});
