import { describe, expect, it } from 'vitest';
import { itemFate } from './item-policy.js';

const cases: [number, string | undefined, string, string][] = [
  [200, undefined, '', 'done'],
  [201, undefined, '', 'done'],
  [409, 'version_conflict_engine_exception', 'current version [7] is higher', 'conflict'],
  [400, 'mapper_parsing_exception', 'failed to parse', 'refused'],
  [400, 'document_parsing_exception', 'failed to parse field [urgency]', 'refused'],
  [400, 'strict_dynamic_mapping_exception', 'mapping set to strict', 'refused'],
  [400, 'illegal_argument_exception', 'Document contains at least one immense term', 'refused'],
  [413, 'too_large', 'too large', 'refused'],
  [429, 'es_rejected_execution_exception', 'queue full', 'retry'],
  [429, 'cluster_block_exception', 'disk usage exceeded flood-stage watermark', 'blocked'],
  [403, 'cluster_block_exception', 'index [news-0001] blocked by: index write (api)', 'blocked'],
  [403, 'security_exception', 'action is unauthorized', 'blocked'],
  [404, 'index_not_found_exception', 'no such index [news-write]', 'blocked'],
  [400, 'index_closed_exception', 'closed', 'blocked'],
  [400, 'illegal_argument_exception', 'no write index is defined for alias [news-write]', 'blocked'],
  [500, 'i_o_exception', 'No space left on device', 'retry'],
  [503, 'unavailable_shards_exception', 'primary shard is not active', 'retry'],
];

describe('the answer to one operation', () => {
  it.each(cases)('%i %s (%s) is %s', (status, type, reason, kind) => {
    expect(itemFate({ status, ...(type && { error: { type, reason } }) }).kind).toBe(kind);
  });

  it('carries the innermost reason that Elasticsearch gives, for the dead letter', () => {
    const error = {
      type: 'document_parsing_exception',
      reason: 'failed to parse field [urgency] of type [byte]',
      caused_by: { reason: 'For input string: "high"' },
    };
    expect(itemFate({ status: 400, error })).toMatchObject({
      code: 'refused',
      reason: expect.stringMatching(/urgency.*For input string: "high"/),
    });
  });
});
