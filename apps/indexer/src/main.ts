import 'reflect-metadata';
import { startService } from '#libs/service';
import { indexerService } from './indexer-service.js';

await startService(indexerService);
