import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** How long the rest of a refused body may go on coming. */
const lingerMs = 2000;

/**
 * A connection that is closed while the client still sends is reset, and the client never sees the answer: so the
 * rest of a refused body is read for a while, and only then the connection is cut.
 */
export function endConnectionsWell(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (!request.raw.complete) linger(request, reply);
    done(null, payload);
  });
}

/** Fastify would close at once after a body with an error. */
function linger({ raw }: FastifyRequest, reply: FastifyReply): void {
  reply.removeHeader('connection');
  const timer = setTimeout(() => raw.socket.destroy(), lingerMs).unref();
  raw.once('end', () => clearTimeout(timer));
  raw.once('close', () => clearTimeout(timer));
}
