import 'reflect-metadata';
import { setFlagsFromString } from 'node:v8';
import { startService } from '#libs/service';
import { enricherService } from './enricher-service.js';

/**
 * V8 lets a heap that lives on 80 MB grow to three times that before it collects the old generation, since it takes a machine's
 * memory for its own. So the process stays under 400 MB; a limit of the heap would end it on a text of 8 MiB.
 */
setFlagsFromString('--heap-growing-percent=50');

await startService(enricherService);
