import type { FastifyRequest } from 'fastify';
import type { Admitted } from './admission.js';
import { inflate } from './inflate.js';
import type { Push } from './item-intake.js';
import { readPushFacts } from './push-facts.js';
import { refusedFor } from './refusals.js';
import { traceparentOf } from './trace-context.js';

/** Reads what a push says beside its items and unpacks its body; throws ProblemError. */
export async function readPush(
  request: Pick<FastifyRequest, 'headers' | 'query' | 'body'>,
  { feed, mediaType, visit }: Admitted,
  limits: { readonly bodyBytes: number },
): Promise<Push> {
  const receivedAt = new Date().toISOString();
  const contentType = request.headers['content-type'] ?? '';
  const { facts, problems } = readPushFacts(request.query as Record<string, unknown>, mediaType);
  if (problems) throw refusedFor(problems);
  const packed = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const grow = (bytes: number) => visit.grow(bytes);
  const encoding = request.headers['content-encoding'];
  const body = await inflate(packed, encoding, { bodyBytes: limits.bodyBytes, grow });
  const traceparent = traceparentOf(request.headers.traceparent);
  return { feed: feed.id, receivedAt, push: facts, traceparent, contentType, body };
}
