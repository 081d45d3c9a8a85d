import { describe, expect, it } from 'vitest';
import { metadataRequest, readBrokerCount } from './probes.js';
import { isNewEnough } from './redis-server.js';

describe('asking Kafka for its brokers', () => {
  it('sends a request whose length is the one it announces', () => {
    const request = metadataRequest('me');
    expect(request.readInt32BE(0)).toBe(request.length - 4);
    expect(request.toString('hex', 4)).toBe('000300010000000100026d6500000000');
  });

  it('waits for the whole beginning of the answer', () => {
    expect(readBrokerCount(Buffer.alloc(11))).toBeUndefined();
    expect(readBrokerCount(Buffer.from('000000100000000100000002', 'hex'))).toBe(2);
  });
});

describe('a redis-server of the machine', () => {
  it.each([
    ['Redis server v=7.0.15 sha=0:0 malloc=jemalloc', true],
    ['Redis server v=6.2.6 sha=0', true],
    ['Redis server v=6.0.16 sha=0', false],
    ['Redis server v=5.0.14 sha=0', false],
    ['something else', false],
  ])('%s: new enough is %s', (printed, enough) => {
    expect(isNewEnough(printed)).toBe(enough);
  });
});
