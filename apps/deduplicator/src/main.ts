import { startService } from '#libs/service';
import { deduplicator } from './deduplicator.js';

await startService(deduplicator);
