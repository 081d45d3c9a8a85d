import { parentPort } from 'node:worker_threads';
import { copyPrint, type Printable } from '../near/copy-print.js';
import type { MadePrint } from './print-thread.js';

if (parentPort === null) throw new Error('print-worker runs as a worker thread only');
const port = parentPort;
port.on('message', (items: readonly Printable[]) =>
  port.postMessage(items.map((item): MadePrint => copyPrint(item) ?? null)),
);
