import { beforeEach, describe, expect, it } from 'vitest';
import { UnavailableError } from './errors.js';
import { Outages } from './outages.js';

const away = new UnavailableError('elasticsearch', 'connect ECONNREFUSED');

describe('the outages of a lane', () => {
  let now = 0;
  let told: { level: string; message: string; facts: object }[] = [];
  let outages: Outages;
  beforeEach(() => {
    now = 1_000_000;
    told = [];
    const at = (level: string) => (facts: object, message: string) =>
      void told.push({ level, message, facts });
    const log = { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
    outages = new Outages({ stage: 'indexer', log, now: () => now });
  });
  const warnings = () => told.filter(({ level }) => level === 'warn').length;

  it('are no matter for readiness until one lasts', () => {
    outages.met(0, away);
    outages.ready();
    now += 3_000;
    expect(() => outages.ready()).toThrow('nothing was settled for 3 s: elasticsearch: connect');
    outages.settled(1);
    expect(() => outages.ready()).toThrow();
    outages.settled(0);
    outages.ready();
  });

  it('are told once in a while, however many partitions try again, and once when they are over', () => {
    for (let retry = 0; retry < 25; retry += 1) {
      outages.met(retry % 3, away);
      now += 1_000;
    }
    expect(warnings()).toBe(3);
    for (const partition of [0, 1, 2]) outages.settled(partition);
    expect(told.filter(({ level }) => level === 'info')).toEqual([
      {
        level: 'info',
        message: 'the outage is over',
        facts: { stage: 'indexer', server: 'elasticsearch', seconds: 23 },
      },
    ]);
    outages.met(0, away);
    expect(warnings()).toBe(4);
  });

  it('go with a partition that another member takes', () => {
    outages.met(0, away);
    now += 3_000;
    outages.keepOnly(new Set([1, 2]));
    outages.ready();
  });
});
