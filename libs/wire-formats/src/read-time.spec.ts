import { expect, it } from 'vitest';
import { readTime } from './read-time.js';

it.each([
  ['2018-04-05T09:00:00Z', '2018-04-05T09:00:00.000Z'],
  ['2018-04-05T09:00:00.5+02:00', '2018-04-05T07:00:00.500Z'],
  ['2018-04-05T09:00:00-0400', '2018-04-05T13:00:00.000Z'],
  ['2018-04-05 09:00 +03', '2018-04-05T06:00:00.000Z'],
  ['20180405T090000Z', '2018-04-05T09:00:00.000Z'],
  ['2018-04-05T09:00:00.123456789Z', '2018-04-05T09:00:00.123Z'],
  ['Thu, 05 Apr 2018 09:00:00 +0200', '2018-04-05T07:00:00.000Z'],
  ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
])('reads %s', (text, iso) => expect(readTime(text)).toEqual({ iso, zoneAssumed: false }));

it.each([
  ['winter', '2013-02-04T08:24:32', 'Africa/Cairo', '2013-02-04T06:24:32.000Z'],
  ['summer', '2014-06-01T12:00:00', 'Africa/Cairo', '2014-06-01T09:00:00.000Z'],
  [
    'the Ramadan of that summer, without daylight saving',
    '2014-07-01T12:00:00',
    'Africa/Cairo',
    '2014-07-01T10:00:00.000Z',
  ],
  [
    'the first of an hour that the clock shows twice',
    '2018-10-28T02:30:00',
    'Europe/Berlin',
    '2018-10-28T00:30:00.000Z',
  ],
  ['the hour after it', '2018-10-28T03:30:00', 'Europe/Berlin', '2018-10-28T02:30:00.000Z'],
  ['an hour that the clock skips', '2018-03-25T02:30:00', 'Europe/Berlin', '2018-03-25T01:30:00.000Z'],
  ['the hour after the gap', '2018-03-25T03:30:00', 'Europe/Berlin', '2018-03-25T01:30:00.000Z'],
  ['half an hour of offset', '2018-01-01T00:00:00', 'Asia/Kolkata', '2017-12-31T18:30:00.000Z'],
  ['a date alone', '2013-02-04', 'Africa/Cairo', '2013-02-03T22:00:00.000Z'],
  ['a zone of its own, which wins', '2013-02-04T08:00:00+05:00', 'Africa/Cairo', '2013-02-04T03:00:00.000Z'],
])('reads a wall clock in the zone of the feed: %s', (_, text, zone, iso) => {
  expect(readTime(text, zone)).toEqual({ iso, zoneAssumed: false });
});

it('says when it had to assume UTC', () => {
  expect(readTime('2013-02-04T08:00:00')).toEqual({ iso: '2013-02-04T08:00:00.000Z', zoneAssumed: true });
});

it.each([
  '',
  'yesterday',
  '2018-02-30T00:00:00Z',
  '2018-13-01',
  '2018-04-05T25:00:00Z',
  '05/04/2018',
  '1522918800',
  '2018',
])('is no time: %s', (text) => expect(readTime(text)).toBeUndefined());
