import { describe, expect, it } from 'vitest';
import { traceIdOf, traceparentOf } from './trace-context.js';

const given = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('the trace of a push', () => {
  it('is the one of the request if that is valid', () => {
    expect(traceparentOf(given)).toBe(given);
    expect(traceIdOf(given)).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
  });

  it.each([
    undefined,
    'x',
    given.toUpperCase(),
    `${given}-more`,
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-4bf92f3577b34da6a3ce929d0e0e4736-${'0'.repeat(16)}-01`,
  ])('is a new one for %s', (header) => {
    const made = traceparentOf(header);
    expect(made).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect(made).not.toBe(traceparentOf(header));
  });
});
