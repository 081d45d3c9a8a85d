/**
 * Cuts messages into runs of at most so many messages, asked anew before each, and `bytes` bytes; one larger than that
 * goes alone.
 */
export function* takeBatches<M extends { readonly value: Buffer }>(
  messages: readonly M[],
  count: () => number,
  bytes: number,
): Generator<M[]> {
  let from = 0;
  while (from < messages.length) {
    const end = endOfBatch(messages, from, count(), bytes);
    yield messages.slice(from, end);
    from = end;
  }
}

function endOfBatch(
  messages: readonly { readonly value: Buffer }[],
  from: number,
  count: number,
  bytes: number,
): number {
  let end = from + 1;
  let size = messages[from]?.value.length ?? 0;
  for (; end < messages.length && end - from < count; end++) {
    size += messages[end]?.value.length ?? 0;
    if (size > bytes) break;
  }
  return end;
}
