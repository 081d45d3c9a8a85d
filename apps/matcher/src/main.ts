import 'reflect-metadata';
import { startService } from '#libs/service';
import { matcherService } from './matcher-service.js';

await startService(matcherService);
