/**
 * A signal for one request. The client fires `abort` on the very signal it is given when a request takes too long
 * (@elastic/transport, UndiciConnection): on the one that all requests of a batch share, everybody who listens there
 * would take the batch for given up.
 */
export const signalOfRequest = (signal: AbortSignal): AbortSignal => AbortSignal.any([signal]);
