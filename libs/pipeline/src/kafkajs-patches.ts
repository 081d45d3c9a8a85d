import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import { CompressionCodecs, CompressionTypes } from './kafkajs.js';

/** What kafkajs 2.2.4 does wrong and will not mend (no release since 2023). Imported once, for its effect. */

interface RequestQueue {
  pending: unknown[];
  throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
  scheduleCheckPendingRequests(): void;
}

const require = createRequire(import.meta.url);

/**
 * kafkajs asks for a check after every answer, also when nothing waits, with `throttledUntil - now` as delay: about
 * -1.7e12, which Node takes as 1 ms and warns of. The check asks for the next one, and so on for the life of the
 * connection (tulios/kafkajs#1751, #1704). Clamping would hide the loop: with nothing pending there is no check.
 */
function endTheEmptyCheckLoop(): void {
  const queue: { prototype: RequestQueue } = require('kafkajs/src/network/requestQueue');
  queue.prototype.scheduleCheckPendingRequests = function schedule(this: RequestQueue): void {
    if (this.pending.length === 0 || this.throttleCheckTimeoutId !== null) return;
    const wait = Math.max(this.throttledUntil - Date.now(), 10);
    this.throttleCheckTimeoutId = setTimeout(() => {
      this.throttleCheckTimeoutId = null;
      this.checkPendingRequests();
    }, wait);
  };
}

/**
 * kafkajs reads gzip only; a record in another codec ends the consumer in fetch. zstd comes with Node. snappy and
 * lz4 stay unknown and end the process loudly: wire.raw is recompressed to gzip by the broker, so they cannot
 * come in by that door.
 */
function readZstd(): void {
  const compress = promisify(zstdCompress);
  const decompress = promisify(zstdDecompress);
  CompressionCodecs[CompressionTypes.ZSTD] = () => ({
    compress: (encoder: { buffer: Buffer }) => compress(encoder.buffer),
    decompress: (buffer: Buffer) => decompress(buffer),
  });
}

endTheEmptyCheckLoop();
readZstd();
