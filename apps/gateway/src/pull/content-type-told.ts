const told =
  /^(application\/(json|ninjs\+json|x-ndjson|feed\+json|xml|xhtml\+xml)|text\/(xml|html)|[a-z]+\/[\w.-]+\+xml)$/;

/**
 * The Content-Type that goes with a fetched body. What tells nothing about a feed (none, text/plain, a type that is
 * none of ours) is left to the content: servers name feeds by whatever their configuration began with.
 */
export function contentTypeTold(header: string | undefined): string {
  const mime = header?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return header !== undefined && told.test(mime) ? header : 'application/octet-stream';
}
