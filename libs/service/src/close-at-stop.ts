import type { FastifyInstance } from 'fastify';

/** From the moment a stop begins every answer ends its connection: a client that keeps it open would hold the stop up. */
export function closeConnectionsAtStop(fastify: FastifyInstance): void {
  let stopping = false;
  fastify.addHook('preClose', (done) => {
    stopping = true;
    done();
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (stopping) reply.header('connection', 'close');
    done(null, payload);
  });
}
