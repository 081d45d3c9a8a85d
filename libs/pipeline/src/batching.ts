/** Cuts messages into runs of at most `count` messages and `bytes` bytes; one larger than that goes alone. */
export function cutIntoBatches<M extends { readonly value: Buffer }>(
  messages: readonly M[],
  count: number,
  bytes: number,
): M[][] {
  const batches: M[][] = [];
  let open: M[] = [];
  let size = 0;
  for (const message of messages) {
    if (open.length > 0 && (open.length >= count || size + message.value.length > bytes)) {
      batches.push(open);
      open = [];
      size = 0;
    }
    open.push(message);
    size += message.value.length;
  }
  if (open.length > 0) batches.push(open);
  return batches;
}
