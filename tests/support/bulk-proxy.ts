import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One operation of a bulk as it passes by. */
export interface PassingOperation {
  readonly id: string;
  readonly lines: readonly [action: string, source: string];
}

/** What the proxy does with a bulk: pass it on, spoil single items, answer it whole, cut the reply off, or be silent. */
export type Intervention =
  | { readonly kind: 'pass' }
  /** These ids never reach the server and are answered with this status and error type. */
  | {
      readonly kind: 'items';
      readonly ids: readonly string[];
      readonly status: number;
      readonly type: string;
    }
  | { readonly kind: 'whole'; readonly status: number; readonly type: string }
  /** The server applies it, but nobody hears of it. */
  | { readonly kind: 'cut' }
  /** Nothing comes back, and the connection stays open. */
  | { readonly kind: 'silent' };

export interface BulkProxy {
  readonly url: string;
  /** The ids of every bulk that came by, in order. */
  readonly seen: string[][];
  intervene: (operations: readonly PassingOperation[], nth: number) => Intervention;
  close(): void;
}

/** A real Elasticsearch behind a door that misbehaves on demand: its answers are real wherever they are not spoilt. */
export async function bulkProxy(node: string): Promise<BulkProxy> {
  const seen: string[][] = [];
  const server = createServer((request, response) => void pass(request, response));
  const proxy = {
    seen,
    intervene: (): Intervention => ({ kind: 'pass' }),
    close: () => server.close(),
    url: '',
  };

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    const operations = request.url?.includes('_bulk') ? operationsOf(body) : [];
    if (operations.length > 0) seen.push(operations.map(({ id }) => id));
    const doing: Intervention = operations.length > 0 ? intervene(operations) : { kind: 'pass' };
    if (doing.kind === 'silent') return;
    if (doing.kind === 'whole') return answer(response, doing.status, wholeError(doing));
    const spoilt = doing.kind === 'items' ? new Set(doing.ids) : new Set<string>();
    const kept = operations.filter(({ id }) => !spoilt.has(id));
    const sent = operations.length === 0 ? body : kept.map(({ lines }) => `${lines.join('\n')}\n`).join('');
    const real = sent === '' && operations.length > 0 ? { items: [] } : await forward(request, sent);
    if (doing.kind === 'cut') return void response.destroy();
    if (doing.kind !== 'items') return answer(response, 200, real);
    const items = (real as { items: object[] }).items.values();
    const merged = operations.map(({ id }) =>
      spoilt.has(id) ? { index: { status: doing.status, error: { type: doing.type } } } : items.next().value,
    );
    answer(response, 200, { errors: true, items: merged });
  }

  const intervene = (operations: readonly PassingOperation[]) =>
    (proxy as BulkProxy).intervene(operations, seen.length);

  async function forward(request: IncomingMessage, body: string): Promise<unknown> {
    const type = request.headers['content-type'] ?? 'application/json';
    const headers = { 'content-type': type, accept: request.headers.accept ?? type };
    const bare = request.method === 'GET' || request.method === 'HEAD' || body === '';
    const reply = await fetch(`${node}${request.url}`, {
      ...{ method: request.method ?? 'GET', headers },
      ...(bare ? {} : { body }),
    });
    if (!reply.ok) throw new Error(`behind the proxy: ${reply.status} ${await reply.text()}`);
    return reply.json();
  }

  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  proxy.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return proxy;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function operationsOf(body: string): PassingOperation[] {
  const lines = body.split('\n').filter((line) => line !== '');
  return lines.flatMap((action, at) => {
    if (at % 2 === 1) return [];
    return [{ id: JSON.parse(action).index._id as string, lines: [action, lines[at + 1] ?? ''] as const }];
  });
}

const wholeError = ({ status, type }: { status: number; type: string }) => ({
  error: { type, reason: 'said the proxy', root_cause: [] },
  status,
});

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/vnd.elasticsearch+json;compatible-with=8',
    'x-elastic-product': 'Elasticsearch',
  });
  response.end(JSON.stringify(body));
}
