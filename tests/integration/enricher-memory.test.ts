import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { itemId, type UniqueItem } from '#libs/contracts';
import { runEnricherProcess, uniqueItemOf } from '../../apps/cli/src/bench/enricher-process.js';
import { inventItem, seeded } from '../../apps/cli/src/bench/invented-items.js';
import { servers } from '../support/addresses.js';

const items = 8_000;
/** With the words that all items share more spellings than the book of words keeps. */
const newSpellings = 10;

interface Invented {
  readonly language: string;
  readonly versionCreated: string;
  readonly headlines: readonly [{ readonly value: string }];
  readonly bodies: readonly [{ readonly value: string }];
}

function* backlog(): Generator<UniqueItem> {
  const random = seeded(7);
  for (let index = 0; index < items; index++) {
    const { feed, uri, ninjs } = inventItem(index, random);
    const { language, versionCreated, headlines, bodies } = JSON.parse(ninjs) as Invented;
    const spellings = Array.from({ length: newSpellings }, () => spelling(random));
    yield uniqueItemOf({
      id: itemId(feed, uri),
      headline: headlines[0].value,
      body: `${bodies[0].value} ${spellings.join(' ')}`,
      language,
      published: versionCreated,
    });
  }
}

const letters = 'ابتجدرسشعفقكلمنهوي';
const spelling = (random: () => number) =>
  Array.from({ length: 7 }, () => letters[Math.floor(random() * letters.length)]).join('');

// The most that was resident is told by Linux only.
const onLinux = it.runIf(existsSync('/proc/self/status'));

onLinux(
  'an enricher process stays under 400 MB through a backlog with more spellings than it keeps',
  async () => {
    const logFolder = await mkdtemp(join(tmpdir(), 'slugline-test-'));
    try {
      const place = { kafkaBrokers: servers().kafkaBrokers, root: resolve('.'), logFolder };
      const { peakMb } = await runEnricherProcess(place, backlog());
      expect(peakMb).toBeGreaterThan(100);
      expect(peakMb).toBeLessThan(400);
    } finally {
      await rm(logFolder, { recursive: true, force: true });
    }
  },
  240_000,
);
