import { readFile } from 'node:fs/promises';
import type { InferenceSession, Tensor } from 'onnxruntime-web';
import type { NameRecogniser, WordReading } from '#libs/entities';
import { type ModelFolder, readModelFolder } from './model-folder.js';
import { optionalPackages } from './optional-packages.js';
import { type Window, WordPieces } from './word-pieces.js';

/** What a model takes that says nothing of its own length. */
const usualLength = 512;

type Packages = Awaited<ReturnType<typeof optionalPackages>>;

/**
 * A recogniser that runs a model for token classification from a folder on disk: `model.onnx`, `config.json`,
 * `tokenizer.json`. Throws where a file or a package is missing, or the model takes or gives something else.
 */
export async function openTransformer(folder: string): Promise<NameRecogniser> {
  const files = readModelFolder(folder);
  const { runtime, tokenizers } = await optionalPackages();
  runtime.env.wasm.numThreads = 1;
  const session = await sessionOf(files.model, runtime);
  const unknown = session.inputNames.filter((name) => !inputs.has(name));
  if (unknown.length > 0) throw new Error(`${files.model}: it asks for ${unknown}, which is not known here`);
  const pieces = piecesOf(files, new tokenizers.Tokenizer(files.tokenizer, files.tokenizerConfig));
  return new Transformer(files, session, runtime, pieces);
}

async function sessionOf(path: string, runtime: Packages['runtime']): Promise<InferenceSession> {
  const bytes = await readFile(path);
  try {
    return await runtime.InferenceSession.create(bytes);
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

function piecesOf(
  { tokenizer, tokenizerConfig }: ModelFolder,
  maker: InstanceType<Packages['tokenizers']['Tokenizer']>,
): WordPieces {
  const stated = Number(tokenizerConfig.model_max_length);
  const most = stated > 8 && stated <= 8192 ? stated : usualLength;
  const kind = (tokenizer as { model?: { type?: string } }).model?.type;
  return new WordPieces(maker, most, kind === 'BPE');
}

/** What each input holds for a piece. */
const inputs: ReadonlyMap<string, (id: number) => number> = new Map([
  ['input_ids', (id: number) => id],
  ['attention_mask', () => 1],
  ['token_type_ids', () => 0],
]);

class Transformer implements NameRecogniser {
  constructor(
    private readonly files: ModelFolder,
    private readonly session: InferenceSession,
    private readonly runtime: Packages['runtime'],
    private readonly pieces: WordPieces,
  ) {}

  async read(words: readonly string[]): Promise<WordReading> {
    const reading = { labels: new Uint8Array(words.length), chances: new Float32Array(words.length).fill(1) };
    for (const window of this.pieces.windows(words)) {
      const logits = await this.#logits(window.ids);
      for (const [word, piece] of window.firstPieces.entries())
        if (piece >= 0) this.#decide(logits, piece, window.from + word, reading);
    }
    return reading;
  }

  async #logits(ids: Window['ids']): Promise<Float32Array> {
    const feeds: Record<string, Tensor> = {};
    for (const name of this.session.inputNames) {
      const value = inputs.get(name) as (id: number) => number;
      const values = BigInt64Array.from(ids, (id) => BigInt(value(id)));
      feeds[name] = new this.runtime.Tensor('int64', values, [1, ids.length]);
    }
    const answers = await this.session.run(feeds);
    const output = answers.logits ?? answers[this.session.outputNames[0] as string];
    const expected = ids.length * this.files.labels.length;
    if (!(output?.data instanceof Float32Array) || output.data.length !== expected)
      throw new Error(`${this.files.model}: expected ${expected} numbers for ${ids.length} pieces`);
    return output.data;
  }

  /** The label of a word is that of its first piece. */
  #decide(logits: Float32Array, piece: number, word: number, { labels, chances }: WordReading): void {
    const count = this.files.labels.length;
    const own = logits.subarray(piece * count, (piece + 1) * count);
    const most = Math.max(...own);
    const best = own.indexOf(most);
    let sum = 0;
    for (const logit of own) sum += Math.exp(logit - most);
    labels[word] = this.files.labels[best] as number;
    chances[word] = 1 / sum;
  }
}
