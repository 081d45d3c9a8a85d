import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked of the site. */
export interface Asked {
  readonly method: string;
  /** With its query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Ms of performance.now(). */
  readonly at: number;
}

export interface SiteAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
  /** Writes the body itself, after the head. */
  readonly write?: (response: ServerResponse) => void;
}

type Handler = (asked: Asked) => SiteAnswer | Promise<SiteAnswer>;

/** The internet of a test: an HTTP server of this process that gives what it is told to. */
export interface OutsideSite {
  readonly url: string;
  readonly port: number;
  readonly asked: readonly Asked[];
  /** Requests for a path, without its query. */
  askedFor(path: string): readonly Asked[];
  serve(path: string, handler: Handler | SiteAnswer): void;
  close(): Promise<void>;
}

export async function outsideSite(host = '127.0.0.1'): Promise<OutsideSite> {
  const handlers = new Map<string, Handler>();
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    const one = { method, url, headers, body: Buffer.concat(chunks).toString(), at: performance.now() };
    asked.push(one);
    const answer = (await handlers.get(pathOf(url))?.(one)) ?? { status: 404, body: 'not here' };
    response.writeHead(answer.status ?? 200, answer.headers as Record<string, string | string[]>);
    if (answer.write) answer.write(response);
    else response.end(answer.body);
  });
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}`,
    port,
    asked,
    askedFor: (path) => asked.filter(({ url }) => pathOf(url) === path),
    serve: (path, handler) => {
      handlers.set(path, typeof handler === 'function' ? handler : () => handler);
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const pathOf = (url: string) => url.split('?', 1)[0] as string;
