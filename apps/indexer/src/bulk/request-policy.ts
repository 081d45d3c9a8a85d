import { errors } from '@elastic/elasticsearch';
import { UnavailableError } from '#libs/pipeline';

/** What to do when a request got no answer for its items. */
export type RequestFate =
  | { readonly kind: 'halve'; readonly reason: string }
  | { readonly kind: 'retry'; readonly reason: string }
  | { readonly kind: 'unavailable'; readonly error: UnavailableError };

/** The policy for a request that failed as a whole; throws what is no answer of Elasticsearch and no outage. */
export function requestFate(error: unknown): RequestFate {
  if (!(error instanceof errors.ElasticsearchClientError)) throw error;
  if (!(error instanceof errors.ResponseError)) return { kind: 'unavailable', error: away(error) };
  const { statusCode = 0 } = error;
  const type = String(error.body?.error?.type ?? statusCode);
  if ((statusCode === 400 && type !== 'index_closed_exception') || statusCode === 413) {
    return { kind: 'halve', reason: error.message };
  }
  if (statusCode === 429 && type !== 'cluster_block_exception')
    return { kind: 'retry', reason: error.message };
  return { kind: 'unavailable', error: away(error) };
}

/** The client's error as the outage it is; anything else comes back as it was. */
export function away(error: unknown): UnavailableError {
  if (!(error instanceof errors.ElasticsearchClientError)) throw error;
  return new UnavailableError('elasticsearch', `${error.name}: ${error.message}`, { cause: error });
}
