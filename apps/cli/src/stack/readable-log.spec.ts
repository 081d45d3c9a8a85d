import { describe, expect, it } from 'vitest';
import { readableLine } from './readable-log.js';

describe('a readable log', () => {
  it('shows time, level, message and facts', () => {
    const line =
      '{"level":40,"time":1543000000123,"pid":7,"hostname":"h","name":"indexer","msg":"slow","ms":12,"to":"a b"}';
    expect(readableLine(line)).toBe('19:06:40.123 WARN  slow ms=12 to="a b"');
  });

  it('shows the stack of an error below', () => {
    const line =
      '{"level":50,"time":1543000000123,"msg":"failed","err":{"message":"x","stack":"Error: x\\n  at y"}}';
    expect(readableLine(line)).toBe('19:06:40.123 ERROR failed\n    Error: x\n      at y');
  });

  it.each(['[2026-11-23] INFO Kafka Server started', '{"level":30,"msg":"cut of', '{"other":1}'])(
    'leaves %j as it is',
    (line) => expect(readableLine(line)).toBe(line),
  );
});
