export { givenAtOnce, SideThread, type SideThreadOptions } from './side-thread.js';
