import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/** JSON lines on stdout: time in ISO 8601, level as a word, the service's name. Written at once: an exit loses none. */
export function jsonLogs(service: string, level: string): Logger {
  return pino(
    {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    pino.destination({ fd: 1, sync: true }),
  );
}

/** Sends what Nest logs to pino; Nest's own remarks on start-up are debug. */
export class NestLogs implements LoggerService {
  constructor(private readonly logs: Logger) {}

  log(message: unknown, context?: string): void {
    this.logs.debug({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.logs.error({ context: rest.at(-1), stack: rest.length > 1 ? rest[0] : undefined }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logs.warn({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.logs.debug({ context }, String(message));
  }

  verbose(message: unknown, context?: string): void {
    this.logs.trace({ context }, String(message));
  }

  fatal(message: unknown, context?: string): void {
    this.logs.fatal({ context }, String(message));
  }
}
