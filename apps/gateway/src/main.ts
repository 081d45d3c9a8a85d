import 'reflect-metadata';
import { startService } from '#libs/service';
import { gatewayService } from './gateway-service.js';

await startService(gatewayService);
