import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import type { StackRecord } from './stack-record.js';
import { Supervisor } from './supervisor.js';

// Started by `slugline up`, detached; its only argument is the record of the stack, its output goes to its log.
const [recordPath = ''] = process.argv.slice(2);
const { stateDir, services } = JSON.parse(readFileSync(recordPath, 'utf8')) as StackRecord;
const log = pino({ name: 'supervisor' });
const supervisor = new Supervisor(services, stateDir, (facts, message) => log.info(facts, message));

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, async () => {
    log.info({ signal }, 'ending all services');
    await supervisor.stop();
    process.exit(0);
  });
}
supervisor.start();
