export { ClaimsLostError, ClaimsUnavailableError } from './claim-errors.js';
export { ClaimSentinels } from './claim-sentinels.js';
export { type ClaimAnswer, Claims, type Delivery, type KnownItem, type Release } from './claims.js';
export { connectRedis } from './connect-redis.js';
export { type Filling, type LogPiece, wholeWindow } from './fill-window.js';
export { type RedisMemory, redisMemory, requireNoEviction, requireRoom } from './redis-memory.js';
export { fewestWords, textPrint } from './text-print.js';
