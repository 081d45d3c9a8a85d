/** What agencies write over what only editors may read, in the languages of their services. */
const notForReaders: readonly RegExp[] = [
  /^[#*\s]*(?:\p{L}+[\s-])?(?:notebook|notizblock|cuaderno|bloc-?notes?|carnet)[\s:]*$/iu,
  /^#{1,3}\s*(?:redaktionelle hinweise|hinweise? (?:an|für) die redaktion(?:en)?|notes? to editors|editorial contacts?|ansprechpartner|kontakte?|ملاحظات?\b)/iu,
  /(?:following|below) information is not (?:intended )?for publication/iu,
  /folgenden? informationen? (?:sind|ist) nicht (?:zur|für die) veröffentlichung/iu,
  /informations? suivantes? ne (?:sont|est) pas destinées? à (?:la publication|être publiées?)/iu,
  /siguiente información no (?:es|está destinada) (?:para|a) (?:su |la )?publicación/iu,
  /not for publication\b/iu,
  /(?:ليست|ليس|غير)\s+(?:مخصصة?\s+|معدة?\s+|صالحة?\s+)?للنشر/u,
  /^[#*\s]*(?:ملاحظة|ملاحظات|تنويه)\s+(?:إلى|الى|ل)\s*(?:السادة\s+)?(?:ال)?محرري?ن?/u,
];

export interface EditorsPart {
  readonly forReaders: string;
  readonly forEditors: string | undefined;
}

/** Cuts a text at the first line that says that the rest is for editors only; a rule of signs above it goes along. */
export function cutEditorsPart(text: string): EditorsPart {
  const lines = text.split('\n');
  const at = lines.findIndex(
    (line) => line.length < 200 && notForReaders.some((pattern) => pattern.test(line)),
  );
  if (at < 0) return { forReaders: text, forEditors: undefined };
  let start = at;
  while (start > 0 && /^[\s*_#=-]*$/.test(lines[start - 1] as string)) start--;
  const forEditors = lines.slice(start).join('\n').trim();
  return {
    forReaders: lines.slice(0, start).join('\n'),
    forEditors: forEditors === '' ? undefined : forEditors,
  };
}
