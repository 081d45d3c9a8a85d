import { describe, expect, it } from 'vitest';
import { Journal } from '../journal.js';
import { itemSketch } from '../likeness/item-sketch.js';
import { Bridges, bridgeOf } from '../links/bridges.js';
import { StoryWholes } from '../links/story-wholes.js';
import { gatherEvidence, likelyOfOneEvent } from './gather-evidence.js';
import { gatherWeights } from './gather-weights.js';
import type { Story } from './story-sets.js';

const hour = 3_600_000;

/** A story of one item, which names these; all tell the same, two hours apart. */
function seizure(bridges: Bridges, nth: number, named: readonly string[]): Story {
  const text = {
    ...{ id: `item-${nth}`, language: 'en', eventTimeMs: nth * 2 * hour },
    headline: 'Police seize hashish and weapons from smuggler',
    body: 'Officers arrested a smuggler with hashish, weapons and ammunition, and prosecutors ordered his detention.',
    entities: named.map((id) => ({ id, salience: 0.8 })),
  };
  bridges.add(nth, bridgeOf(itemSketch(text)));
  return { founder: text.id, foundedMs: text.eventTimeMs, members: [nth] };
}

function seizures(named: readonly string[], alsoNamed: readonly string[]) {
  const bridges = new Bridges(100, new Journal());
  const [one, other] = [seizure(bridges, 0, named), seizure(bridges, 1, alsoNamed)];
  const evidence = gatherEvidence({ sketches: bridges, wholes: new StoryWholes(bridges) }, one, other, 0);
  return { ...evidence, sureness: likelyOfOneEvent(evidence, gatherWeights) };
}

describe('what is known of two stories of a crowd', () => {
  it('is less where they name nobody in common, as two days of a column', () => {
    const column = seizures(['place-ismailia', 'person-a'], ['place-fayoum', 'person-b']);
    const event = seizures(['place-ismailia', 'person-a'], ['place-ismailia', 'person-a']);
    expect(column.named).toBe(0);
    expect(event.named).toBeGreaterThan(0);
    expect(column.sureness).toBeLessThan(0.93);
    expect(event.sureness).toBeGreaterThan(0.93);
  });
});
