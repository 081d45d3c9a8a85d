import { expect, it } from 'vitest';
import { asUnavailable, ClaimsUnavailableError } from './claim-errors.js';

const reply = (message: string) => Object.assign(new Error(message), { name: 'ReplyError' });

it.each([
  [
    new Error("Stream isn't writeable and enableOfflineQueue options is false"),
    'there is no connection to it',
  ],
  [new Error('Connection is closed.'), 'there is no connection to it'],
  [new Error('Reached the max retries per request limit (which is 1).'), 'there is no connection to it'],
  [new Error('Command timed out'), 'Command timed out'],
  [reply('LOADING Redis is loading the dataset in memory'), 'LOADING Redis is loading the dataset in memory'],
])('%s is an outage, told in words for a person', (error, reason) => {
  expect(asUnavailable(error)).toEqual(new ClaimsUnavailableError(reason));
});

it('leaves a fault of our own scripts as it is', () => {
  const ours = reply('ERR Error compiling script (new function)');
  expect(asUnavailable(ours)).toBe(ours);
});
