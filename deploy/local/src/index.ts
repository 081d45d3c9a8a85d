export { outputOf } from './commands.js';
export { withLock } from './file-lock.js';
export { Leash } from './leash.js';
export { endProcesses, type MarkedProcess, markedProcesses, marks } from './marked-processes.js';
export { endOfLog, environmentOf } from './node-process.js';
export { holderOf, takenMessage } from './port-holder.js';
export { freePort, isFree } from './ports.js';
export { probes } from './probes.js';
export type { OnProgress, Progress } from './progress.js';
export { readServerRecords, type ServerRecord, type ServerRecords } from './server-record.js';
export {
  type LocalSettings,
  type Ports,
  readSettings,
  type ServerName,
  serverNames,
  titles,
} from './settings.js';
export { SetupError } from './setup-error.js';
export { type PrivateServer, startPrivateServer } from './start-private-server.js';
export { type RunningServers, type StartOptions, startServers } from './start-servers.js';
export { stopServers } from './stop-servers.js';
export { cloneDir, localFile } from './template.js';
