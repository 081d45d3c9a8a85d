import 'reflect-metadata';
import { startService } from '#libs/service';
import { enricherService } from './enricher-service.js';

await startService(enricherService);
