import { describe, expect, it } from 'vitest';
import { ProgressPrinter } from './progress-printer.js';

describe('progress', () => {
  it('writes a line for each new thing, not for each number, where there is no terminal', () => {
    let [written, now] = ['', 0];
    const printer = new ProgressPrinter({ write: (text: string) => (written += text) }, () => now);
    printer.show({ what: 'Kafka', doing: 'downloading 1/98 MB' });
    printer.show({ what: 'Kafka', doing: 'downloading 2.5/98 MB' });
    now = 11_000;
    printer.show({ what: 'Kafka', doing: 'downloading 50/98 MB' });
    printer.show({ what: 'Kafka', doing: 'starting' });
    expect(written).toBe('Kafka: downloading 1/98 MB\nKafka: downloading 50/98 MB\nKafka: starting\n');
  });

  it('rewrites one line in a terminal, and clears it', () => {
    let written = '';
    const printer = new ProgressPrinter({ isTTY: true, write: (text: string) => (written += text) });
    printer.show({ what: 'Redis', doing: 'starting' });
    printer.clear();
    printer.clear();
    expect(written).toBe('\r\x1b[KRedis: starting\r\x1b[K');
  });
});
