import { randomInt, randomUUID } from 'node:crypto';
import {
  type Change,
  changeSchema,
  itemEventType,
  itemId,
  type Lane,
  topicName,
  topics,
} from '#libs/contracts';
import { KafkaProducer, type TopicTail, tailTopic } from '#libs/pipeline';
import { push } from '../../apps/cli/src/send/push.js';
import { eventually } from './eventually.js';
import { ExitWatch } from './exit-watch.js';
import type { Pipeline } from './running-pipeline.js';
import { type Language, type SecretText, secretText } from './secret-texts.js';
import type { WatchedItem } from './watched-exits.js';

/** A feed of the desk, with the language that it writes. */
export const deskFeeds = { nile: 'ar', harbour: 'en' } as const satisfies Record<string, Language>;
export type DeskFeed = keyof typeof deskFeeds;

export type DeskItem = WatchedItem & { readonly feed: DeskFeed };
type Fields = Readonly<Record<string, unknown>>;

const nothing = () => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
let serial = 0;

/** An agency's desk at a running pipeline: sends copy by both doors, and sees what readers see of it. */
export class LifecycleDesk {
  readonly watch: ExitWatch;
  /** Changes in the order of the log, with the moment they were heard. */
  readonly changes: (Change & { readonly heardAt: number })[] = [];
  /** How long texts stayed hidden that were let out. */
  readonly releases: { readonly what: string; readonly ms: number }[] = [];
  readonly #pipeline: Pipeline;
  readonly #editorKey: string;
  readonly #producer: KafkaProducer;
  readonly #tail: TopicTail;
  readonly neighbour = this.item('harbour');

  constructor(pipeline: Pipeline, editorKey: string) {
    this.#pipeline = pipeline;
    this.#editorKey = editorKey;
    this.watch = new ExitWatch(() => pipeline.fleet.url('search'), this.neighbour);
    this.#producer = new KafkaProducer({ kafka: pipeline.kafka, log });
    const topic = topicName(topics.changes, pipeline.namespace);
    this.#tail = tailTopic(pipeline.kafka, { topic, log, onEnded: nothing }, async (records) => {
      const heardAt = Date.now();
      for (const { value } of records) {
        this.changes.push({ ...changeSchema.parse(JSON.parse(value.toString())), heardAt });
      }
    });
  }

  async open(): Promise<void> {
    await Promise.all([this.#producer.connect(), this.#tail.start()]);
    const text = this.text(this.neighbour);
    await this.send(this.neighbour, text);
    await this.shown(this.neighbour, text);
    this.watch.start();
  }

  async close(): Promise<void> {
    await this.#tail.stop();
    await this.#producer.close();
  }

  /** A new item with its first text, at the exits. */
  async published(feed: DeskFeed, fields: Fields = {}): Promise<{ item: DeskItem; text: SecretText }> {
    const item = this.item(feed);
    const text = this.text(item);
    await this.send(item, text, fields);
    await this.shown(item, text);
    return { item, text };
  }

  /** A kill by the feed; answers the moment from which it must hold. */
  async kill(item: DeskItem, version: string): Promise<number> {
    await this.send(item, this.secret(item), { pubstatus: 'canceled', version });
    return await this.hidden(item, 410);
  }

  /** Lets a text out with `send`, and notes how long after its answer it was shown. */
  async release(what: string, item: DeskItem, text: SecretText, send: () => Promise<void>): Promise<void> {
    this.watch.lift(text);
    await send();
    const sent = Date.now();
    this.releases.push({ what, ms: (await this.shown(item, text)) - sent });
  }

  item(feed: DeskFeed): DeskItem {
    serial += 1;
    const uri = `urn:desk:${feed}:${serial}`;
    return { feed, uri, id: itemId(feed, uri) };
  }

  /** A new text for an item, watched from now on. */
  text(item: DeskItem): SecretText {
    const text = secretText(deskFeeds[item.feed]);
    this.watch.watch(item, text);
    return text;
  }

  /** A text that no reader may ever see. */
  secret(item: DeskItem): SecretText {
    const text = this.text(item);
    this.watch.hide(text, 0);
    return text;
  }

  copy({ uri }: DeskItem, { language, headline, body, tell }: SecretText, fields: Fields = {}): string {
    const copy = { uri, version: '1', pubstatus: 'usable', language, headline, source: `${tell} Wire` };
    return JSON.stringify({ ...copy, body_text: body, ...fields });
  }

  /** Through the gateway; `fields` are ninjs keys. Resolves when it is accepted. */
  async send(item: DeskItem, text: SecretText, fields: Fields = {}): Promise<void> {
    await this.sendBody(item.feed, 'application/ninjs+json', this.copy(item, text, fields));
  }

  async sendBody(feed: DeskFeed, contentType: string, body: string): Promise<void> {
    const { fleet, key } = this.#pipeline;
    const gateway = fleet.url('gateway');
    const answer = await push({ gateway, key, feed, contentType, body: Buffer.from(body) });
    if (answer.accepted !== 1 || answer.rejected > 0) throw new Error(`refused: ${JSON.stringify(answer)}`);
  }

  /** Straight to Kafka, on any partition and lane. */
  async sendToKafka(item: DeskItem, lane: Lane, body: string): Promise<void> {
    const headers = {
      ...{ ce_specversion: '1.0', ce_id: randomUUID(), ce_source: item.feed, ce_type: itemEventType },
      'content-type': 'application/ninjs+json',
    };
    const record = { key: String(randomInt(1_000_000)), value: body, headers };
    await this.#producer.send(topicName(topics.raw, this.#pipeline.namespace, lane), [record]);
  }

  async mark(kind: 'kill' | 'release' | 'restore', item: DeskItem, value: Fields = {}): Promise<void> {
    const response = await fetch(`${this.#pipeline.fleet.url('gateway')}/v1/marks`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.#editorKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ kind, items: [item.id], value }),
    });
    if (response.status !== 202) throw new Error(`the mark is refused: ${await response.text()}`);
  }

  /** What readers get of an item now; status 0 while the service is away. */
  async read({ id }: DeskItem): Promise<{ readonly status: number; readonly text: string }> {
    return await fetch(`${this.#pipeline.fleet.url('search')}/v1/items/${id}`)
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch(() => ({ status: 0, text: '' }));
  }

  async finds({ ask, tell }: SecretText): Promise<boolean> {
    const url = `${this.#pipeline.fleet.url('search')}/v1/items?q=${encodeURIComponent(ask)}&copies=include`;
    const answer = await fetch(url)
      .then((response) => response.text())
      .catch(() => '');
    return answer.includes(tell);
  }

  /** Waits until an item is read and found with this text; answers the moment in ms. */
  async shown(item: DeskItem, text: SecretText, withinMs = 60_000): Promise<number> {
    return await eventually(
      async () => {
        const { status, text: answer } = await this.read(item);
        const found = await this.finds(text);
        if (!answer.includes(text.tell) || !found)
          throw new Error(`${item.uri}: read with ${status} and ${found ? '' : 'not '}found`);
        return Date.now();
      },
      withinMs,
      25,
    );
  }

  /** Waits until an item is read no more or its end is told; from then on none of its texts may be seen. */
  async hidden(item: DeskItem, status: 404 | 410, withinMs = 60_000): Promise<number> {
    const before = this.changes.length;
    await eventually(
      async () => {
        const told = this.changes.slice(before).some(isEnd(item));
        if (!told && (await this.read(item)).status !== status)
          throw new Error(`${item.uri} is not ${status}`);
      },
      withinMs,
      20,
    );
    const from = Date.now();
    for (const text of this.watch.textsOf(item)) this.watch.hide(text, from);
    await eventually(async () => {
      const answer = await this.read(item);
      if (answer.status !== status) throw new Error(`${item.uri} is ${answer.status}, not ${status}`);
    }, withinMs);
    return from;
  }

  /** Kinds of the changes of an item, repeats of the same change left out. */
  kindsOf({ id }: DeskItem): string[] {
    const seen = new Map(
      this.changes
        .filter((change) => change.id === id)
        .map((change) => [`${change.version} ${change.kind} ${change.markedAt}`, change.kind]),
    );
    return [...seen.values()];
  }
}

const isEnd = (item: DeskItem) => (change: Change) =>
  change.id === item.id && (change.kind === 'killed' || change.kind === 'withheld');
