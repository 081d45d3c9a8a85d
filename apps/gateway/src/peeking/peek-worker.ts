import { parentPort } from 'node:worker_threads';
import type { PushFacts } from '#libs/contracts';
import { peekPiece } from '#libs/wire-formats';

/** What the pool asks of a worker; `bytes` is a copy of its own. */
export interface PeekRequest {
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly push: PushFacts;
}

if (parentPort === null) throw new Error('peek-worker runs as a worker thread only');
const port = parentPort;
port.on('message', (request: PeekRequest) => port.postMessage(peekPiece(request, request.push)));
