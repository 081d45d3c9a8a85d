import type { RunningService } from './service-spec.js';

/** Whoever asked us to stop waits 20 s before it kills. */
const hardExitMs = 19_000;

/** An error that nobody handles leaves the process in a state nobody knows: it ends, and is started again. */
export function endLoudly(name: string): void {
  const end = (kind: string) => (error: unknown) => {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${name}: ${kind}: ${told}\n`);
    process.exit(1);
  };
  process.on('unhandledRejection', end('unhandled rejection'));
  process.on('uncaughtException', end('uncaught exception'));
}

/** SIGTERM and SIGINT drain the service and end the process with 0; one that does not drain in time, with 1. */
export function stopOnSignals(name: string, service: RunningService): void {
  const stop = () => {
    setTimeout(() => {
      process.stderr.write(`${name}: not drained in ${hardExitMs} ms, ending all the same\n`);
      process.exit(1);
    }, hardExitMs).unref();
    void service.stop().then(
      () => process.exit(0),
      (error) => {
        process.stderr.write(`${name}: the stop failed: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
