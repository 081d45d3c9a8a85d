import { describe, expect, it } from 'vitest';
import {
  dueAt,
  type Intent,
  isIntended,
  nextTry,
  readIntent,
  readQuestion,
  verdictOf,
} from './subscription.js';

const hour = 3_600_000;
const intent: Intent = {
  settings: 's',
  mode: 'subscribe',
  topic: 'https://wire.example.org/f',
  hub: 'https://hub.example.org/',
  token: 't',
  leaseSeconds: 864_000,
  requestedAt: 1_000_000,
  tries: 1,
  nextAt: 1_060_000,
};
const question = { mode: 'subscribe', topic: intent.topic, challenge: 'c', leaseSeconds: 1000 };
const verified = verdictOf(question, intent, 1_001_000);

describe('a subscription is asked for', () => {
  it('at once when there is none, or one of other settings', () => {
    expect(dueAt(undefined, undefined, 's')).toBe(0);
    expect(dueAt(intent, verified, 'other')).toBe(0);
    expect(dueAt({ ...intent, mode: 'unsubscribe' }, undefined, 's')).toBe(0);
  });

  it('again when the hub has not come to ask, later each time', () => {
    expect(dueAt(intent, undefined, 's')).toBe(1_060_000);
    expect(nextTry(undefined, undefined, 0, () => 1)).toEqual({ tries: 1, nextAt: 60_000 + 120_000 });
    expect(nextTry({ ...intent, tries: 3 }, undefined, 0, () => 1)).toEqual({
      tries: 4,
      nextAt: 60_000 + 960_000,
    });
    expect(nextTry({ ...intent, tries: 3 }, verified, 0).tries).toBe(1);
  });

  it('before it ends', () => {
    expect(verified.leaseUntil).toBe(2_001_000);
    expect(dueAt(intent, verified, 's')).toBe(1_801_000);
  });

  it('six hours after it was denied', () => {
    const denied = verdictOf({ ...question, mode: 'denied' }, intent, 2_000_000);
    expect(dueAt(intent, denied, 's')).toBe(2_000_000 + 6 * hour);
  });

  it('with the lease that was asked for when the hub names none', () => {
    expect(verdictOf({ ...question, leaseSeconds: undefined }, intent, 0).leaseUntil).toBe(864_000_000);
  });
});

describe('what a hub asks is answered', () => {
  it('when it is what we asked for', () => {
    expect(isIntended(question, intent, intent.requestedAt + 1000)).toBe(true);
    expect(isIntended({ ...question, mode: 'denied' }, intent, intent.requestedAt + 10 * hour)).toBe(true);
  });

  it.each([
    [{ ...question, topic: 'https://wire.example.org/other' }, 1000],
    [{ ...question, mode: 'unsubscribe' }, 1000],
    [{ ...question, mode: 'publish' }, 1000],
    [question, hour],
  ])('and not %j after %i ms', (asked, later) => {
    expect(isIntended(asked, intent, intent.requestedAt + later)).toBe(false);
  });

  it.each([
    [{ 'hub.mode': 'subscribe', 'hub.topic': 't', 'hub.challenge': 'c', 'hub.lease_seconds': '10' }, 10],
    [
      { 'hub.mode': 'subscribe', 'hub.topic': 't', 'hub.challenge': 'c', 'hub.lease_seconds': 'ten' },
      undefined,
    ],
    [{ 'hub.mode': 'denied', 'hub.topic': 't' }, undefined],
  ])('%j is a question', (query, seconds) => expect(readQuestion(query)?.leaseSeconds).toBe(seconds));

  it.each([
    {},
    { 'hub.mode': 'subscribe', 'hub.topic': 't' },
    { 'hub.mode': 'subscribe', 'hub.challenge': 'c' },
    { 'hub.mode': 'subscribe', 'hub.topic': ['t', 'u'], 'hub.challenge': 'c' },
    { 'hub.mode': 'subscribe', 'hub.topic': 't', 'hub.challenge': 'c'.repeat(3000) },
  ])('%j is none', (query) => expect(readQuestion(query)).toBeUndefined());
});

it('a state that is no state counts as none', () => {
  expect(readIntent(null)).toBeUndefined();
  expect(readIntent('{')).toBeUndefined();
  expect(readIntent('{}')).toBeUndefined();
  expect(readIntent(JSON.stringify(intent))).toEqual(intent);
});
