import { describe, expect, it } from 'vitest';
import type { NewsDocument } from '../document.js';
import { isVisible, visibleAt } from './visibility.js';

const now = Date.parse('2026-11-23T12:00:00.000Z');
const before = '2026-11-23T11:59:59.999Z';
const exactly = '2026-11-23T12:00:00.000Z';
const after = '2026-11-23T12:00:00.001Z';
const document = (given: object) => ({ pubStatus: 'usable', ...given }) as NewsDocument;

describe('what readers may see', () => {
  it.each([
    [{}, true],
    [{ pubStatus: 'withheld' }, false],
    [{ pubStatus: 'canceled', killedAt: before }, false],
    [{ hiddenBy: 'hold' }, false],
    [{ hiddenBy: 'test', embargoedUntil: before }, false],
    [{ embargoedUntil: after }, false],
    [{ embargoedUntil: exactly }, true],
    [{ embargoedUntil: before }, true],
    [{ expires: after }, true],
    [{ expires: exactly }, false],
    [{ expires: before }, false],
    [{ embargoedUntil: before, expires: after, pubStatus: 'withheld' }, false],
  ])('%j: %s', (given, visible) => {
    expect(isVisible(document(given), now)).toBe(visible);
  });

  it('is asked of the index in the same terms', () => {
    expect(visibleAt(now)).toEqual({
      bool: {
        filter: [{ term: { pubStatus: 'usable' } }],
        must_not: [
          { exists: { field: 'hiddenBy' } },
          { range: { embargoedUntil: { gt: exactly } } },
          { range: { expires: { lte: exactly } } },
        ],
      },
    });
  });
});
