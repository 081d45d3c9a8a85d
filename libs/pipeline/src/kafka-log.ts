import type { logCreator } from 'kafkajs';
import { logLevel } from './kafkajs.js';
import type { Log } from './ports.js';

/** While Kafka is away kafkajs says the same ten times a second: once in so long is a warning, the rest is debug. */
const repeatAfterMs = 10_000;
const lastTold = new WeakMap<Log, Map<string, number>>();

/** Sends what kafkajs logs to ours; its errors are nearly always retried, so only what skips or ends stays an error. */
export function kafkaLogTo(log: Log): logCreator {
  return () => (entry) => {
    const { message, timestamp: _at, logger: _name, stack: _stack, ...facts } = entry.log;
    const named = { ...facts, kafkajs: entry.namespace };
    const loud = /^Crash|^Offset out of range/.test(message);
    if (entry.level === logLevel.ERROR && loud) log.error(named, message);
    else if (entry.level <= logLevel.WARN && isNews(log, message)) log.warn(named, message);
    else log.debug(named, message);
  };
}

function isNews(log: Log, message: string): boolean {
  const told = lastTold.get(log) ?? new Map<string, number>();
  lastTold.set(log, told);
  const now = Date.now();
  if (now - (told.get(message) ?? 0) < repeatAfterMs) return false;
  if (told.size > 100) told.clear();
  told.set(message, now);
  return true;
}

/** For one-off calls that have no log of their own: what fails is in the error they throw. */
export const quietLog: Log = { debug() {}, info() {}, warn() {}, error() {} };
