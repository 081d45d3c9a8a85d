import type { FastifyRequest } from 'fastify';
import type { Admission, Admitted } from './admission.js';
import { inflate } from './inflate.js';
import type { Push } from './item-intake.js';
import { readPushFacts } from './push-facts.js';
import { refusedFor } from './refusals.js';
import { traceparentOf } from './trace-context.js';

/** Checks the signature of a push over the bytes as sent, reads what it says beside its items, and unpacks it; throws ProblemError. */
export async function readPush(
  request: Pick<FastifyRequest, 'headers' | 'query' | 'body'>,
  admitted: Admitted,
  admission: Pick<Admission, 'limits' | 'checkSignature'>,
): Promise<Push> {
  const { feed, mediaType, visit } = admitted;
  const receivedAt = new Date().toISOString();
  const contentType = request.headers['content-type'] ?? '';
  const { facts, problems } = readPushFacts(request.query as Record<string, unknown>, mediaType);
  if (problems) throw refusedFor(problems);
  const packed = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  admission.checkSignature(admitted, packed);
  const grow = (bytes: number) => visit.grow(bytes);
  const encoding = request.headers['content-encoding'];
  const body = await inflate(packed, encoding, { bodyBytes: admission.limits.bodyBytes, grow });
  const traceparent = traceparentOf(request.headers.traceparent);
  return { feed: feed.id, receivedAt, push: facts, traceparent, contentType, body };
}
