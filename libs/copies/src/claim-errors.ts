/** Redis is away, slow, full or not fit to hold claims: an outage for the caller, who may repeat the same call. */
export class ClaimsUnavailableError extends Error {
  override readonly name = 'ClaimsUnavailableError';
}

/**
 * The sentinel is missing or another one: what Redis remembers is not what was put there. Nothing was answered;
 * the window has to be filled again before the same call is repeated.
 */
export class ClaimsLostError extends Error {
  override readonly name = 'ClaimsLostError';

  constructor() {
    super('the claims in Redis are not those of this window');
  }
}

/** Redis answers of a fault in our own scripts or keys; any other error answer is about the state of the server. */
const ourFault =
  /^(WRONGTYPE|ERR (Error (compiling|running) script|unknown command|wrong number|syntax error))/;
const fullMemory = /\bOOM\b/;
/** How ioredis says that it has no connection; it goes on trying. */
const notConnected = /^Stream isn't writeable|^Connection is closed|^Reached the max retries per request/;

/** What ioredis threw, as an outage; a fault of our own stays as it is. */
export function asUnavailable(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  if (error.name === 'ReplyError' && ourFault.test(error.message) && !fullMemory.test(error.message)) {
    return error;
  }
  const reason = notConnected.test(error.message) ? 'there is no connection to it' : error.message;
  return new ClaimsUnavailableError(reason, { cause: error });
}
