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
    ['Progress (1): 4.1/5.6 kB', undefined],
    ['Downloaded from central: somewhere/junit-bom-5.8.pom (5.7 kB at 1.1 MB/s)', undefined],
    ['[INFO] BUILD SUCCESS', undefined],
    ['', undefined],
  ])('reads %j', (line, told) => {
    expect(mavenProgress(line)).toBe(told);
  });
});
