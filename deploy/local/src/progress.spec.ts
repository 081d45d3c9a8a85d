import { describe, expect, it } from 'vitest';
import { mavenProgress } from './progress.js';

describe("Maven's progress", () => {
  it.each([
    ['Progress (1): 41/98 MB', 'downloading 41/98 MB'],
    ['Progress (3): 41 kB | 1.2/98 MB | 12/25 kB', 'downloading 1.2/98 MB'],
    [
      'Downloaded from central: somewhere/kafka-clients/4.1.0/kafka-clients-4.1.0.jar (10 MB at 9.1 MB/s)',
      'downloaded kafka-clients-4.1.0.jar (10 MB)',
    ],
    ['[INFO] BUILD SUCCESS', undefined],
    ['', undefined],
  ])('reads %j', (line, told) => {
    expect(mavenProgress(line)).toBe(told);
  });
});
