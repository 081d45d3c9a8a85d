import { describe, expect, it } from 'vitest';
import { Traffic } from './traffic.js';

describe('traffic', () => {
  it('lets requests in while there is room for their bytes', () => {
    const traffic = new Traffic({ bytes: 100, requests: 10 });
    const first = traffic.enter(60);
    expect(traffic.enter(50)).toBeUndefined();
    expect(traffic.enter(40)).toBeDefined();
    first?.release();
    expect(traffic.bytes).toBe(40);
    expect(traffic.enter(60)).toBeDefined();
  });

  it('lets in so many requests at a time, however small', () => {
    const traffic = new Traffic({ bytes: 100, requests: 2 });
    const first = traffic.enter(0);
    traffic.enter(0);
    expect(traffic.enter(0)).toBeUndefined();
    first?.release();
    expect(traffic.enter(0)).toBeDefined();
  });

  it('gives back all that a request has grown to, when its last holder lets go', () => {
    const traffic = new Traffic({ bytes: 100, requests: 2 });
    const visit = traffic.enter(10);
    expect(visit?.grow(80)).toBe(true);
    expect(visit?.grow(20)).toBe(false);
    visit?.hold();
    visit?.release();
    expect(traffic.bytes).toBe(90);
    visit?.release();
    expect(traffic.bytes).toBe(0);
  });
});
