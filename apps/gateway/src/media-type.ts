/** What a push may be, until further formats land. */
export const mediaTypes = [
  'text/plain',
  'application/json',
  'application/ninjs+json',
  'application/x-ndjson',
] as const;
export type MediaType = (typeof mediaTypes)[number];

/** The media type of a Content-Type header, without parameters; undefined when it is none that is read here. */
export function mediaTypeOf(contentType: string | undefined): MediaType | undefined {
  const given = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  return mediaTypes.find((known) => known === given);
}
