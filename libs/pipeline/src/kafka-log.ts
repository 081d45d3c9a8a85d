import type { logCreator } from 'kafkajs';
import { logLevel } from './kafkajs.js';
import type { Log } from './ports.js';

/** Sends what kafkajs logs to ours; its errors are nearly always retried, so only a crash stays an error. */
export function kafkaLogTo(log: Log): logCreator {
  return () => (entry) => {
    const { message, timestamp: _at, logger: _name, stack: _stack, ...facts } = entry.log;
    const named = { ...facts, kafkajs: entry.namespace };
    const loud = /^Crash|^Offset out of range/.test(message);
    if (entry.level === logLevel.ERROR && loud) log.error(named, message);
    else if (entry.level === logLevel.ERROR || entry.level === logLevel.WARN) log.warn(named, message);
    else log.debug(named, message);
  };
}

/** For one-off calls that have no log of their own: what fails is in the error they throw. */
export const quietLog: Log = { debug() {}, info() {}, warn() {}, error() {} };
