import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { armFailpoints, failpoint } from './failpoints.js';

const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
afterEach(() => {
  armFailpoints(undefined);
  kill.mockClear();
});
// Other files are run by the same process.
afterAll(() => kill.mockRestore());

it('kills the process at the n-th pass of the named point, and at no other', () => {
  armFailpoints('after-claim:2, mid-bulk:1');
  failpoint('after-claim');
  failpoint('before-commit');
  expect(kill).not.toHaveBeenCalled();
  failpoint('after-claim');
  expect(kill).toHaveBeenCalledExactlyOnceWith(process.pid, 'SIGKILL');
});

it.each(['after-claim', 'after-claim:0', 'after-claim:x', 'After:1'])('refuses %s', (spec) => {
  expect(() => armFailpoints(spec)).toThrow(/SLUGLINE_FAILPOINTS: expected NAME:PASS/);
});
