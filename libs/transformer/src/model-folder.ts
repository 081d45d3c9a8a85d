import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelOf, type NameType } from '#libs/entities';

/** A model for token classification as Hugging Face's exporters lay it down. */
export interface ModelFolder {
  readonly model: string;
  readonly tokenizer: object;
  readonly tokenizerConfig: Readonly<Record<string, unknown>>;
  /** The label here of each label of the model, by its number. */
  readonly labels: readonly number[];
}

/** What models call the types; all others are no names here. */
const types: Readonly<Record<string, NameType>> = {
  ...{ PER: 'PER', PERS: 'PER', PERSON: 'PER', ORG: 'ORG', ORGANIZATION: 'ORG', ORGANISATION: 'ORG' },
  ...{ LOC: 'LOC', LOCATION: 'LOC', GPE: 'LOC', MISC: 'MISC' },
};

/** Throws an error that names the file and what is wrong with it. */
export function readModelFolder(folder: string): ModelFolder {
  const config = jsonIn(folder, 'config.json');
  const { id2label } = config;
  if (typeof id2label !== 'object' || id2label === null)
    throw new Error(`${join(folder, 'config.json')}: id2label: it is missing`);
  const named = Object.entries(id2label as Record<string, unknown>).sort(([a], [b]) => Number(a) - Number(b));
  if (named.some(([id], at) => Number(id) !== at))
    throw new Error(`${join(folder, 'config.json')}: id2label: expected numbers from 0 without a gap`);
  const labels = named.map(([, name]) => labelHere(String(name)));
  if (labels.every((label) => label === 0))
    throw new Error(`${join(folder, 'config.json')}: id2label: none of PER, ORG, LOC is among the labels`);
  const model = ['model.onnx', join('onnx', 'model.onnx')].map((name) => join(folder, name)).find(existsSync);
  if (model === undefined) throw new Error(`${folder}: neither model.onnx nor onnx/model.onnx is there`);
  const tokenizerConfig = existsSync(join(folder, 'tokenizer_config.json'))
    ? jsonIn(folder, 'tokenizer_config.json')
    : {};
  return { model, tokenizer: jsonIn(folder, 'tokenizer.json'), tokenizerConfig, labels };
}

function labelHere(name: string): number {
  const [, begins, kind = ''] = /^(?:([BIES])[-_])?(.+)$/.exec(name.toUpperCase()) ?? [];
  const type = types[kind];
  return type === undefined ? 0 : labelOf(type, begins === 'B' || begins === 'S');
}

function jsonIn(folder: string, name: string): Readonly<Record<string, unknown>> {
  const path = join(folder, name);
  if (!existsSync(path)) throw new Error(`${path}: it is missing`);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}
