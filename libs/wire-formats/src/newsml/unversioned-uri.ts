const escapeRegExp = (text: string) => text.replace(/[^\w]/g, '\\$&');

/**
 * The uri of an item without the version that some agencies append to it (`tag:reuters.com,2018:newsml_X:2`,
 * `urn:newsml:afp.com:20140306:TX-1:1N`). Cut only where the rest is still a whole identifier: the number at the end
 * of `urn:newsml:example.com:20180101:7` is the item.
 */
export function unversionedUri(uri: string, version: string | undefined): string {
  const given = uri.trim();
  if (version === undefined || version === '') return given;
  const match = new RegExp(`^(.+)[:]${escapeRegExp(version)}[NAU]?$`, 'is').exec(given);
  const rest = match?.[1];
  if (rest === undefined) return given;
  return rest.split(':').length >= leastParts(rest) ? rest : given;
}

/** How many parts between colons an identifier has at least. */
function leastParts(uri: string): number {
  if (/^urn:newsml:/i.test(uri)) return 5;
  if (/^(?:urn|tag):/i.test(uri)) return 3;
  return 2;
}
