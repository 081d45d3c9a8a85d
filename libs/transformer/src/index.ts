export { openTransformer } from './open-transformer.js';
