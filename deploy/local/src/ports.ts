import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** True when nothing listens on this port of 127.0.0.1 (nor of all addresses). */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

// Below the range from which systems take the local ports of outgoing connections (Linux 32768, macOS 49152), where
// a port that is free now may be taken a moment later.
const lowest = 20_000;
const highest = 32_000;

/** A port that nobody listens on; random, so that two starts at once hardly take the same. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const port = randomInt(lowest, highest);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port found between ${lowest} and ${highest}`);
}
