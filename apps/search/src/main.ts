import 'reflect-metadata';
import { startService } from '#libs/service';
import { searchService } from './search-service.js';

await startService(searchService);
