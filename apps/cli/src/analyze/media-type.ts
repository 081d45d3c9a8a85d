/** Names that say what content leaves open: a page without a tag at its front, a text with one, JSON without a key. */
const byEnding: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  html: 'text/html',
  htm: 'text/html',
  json: 'application/json',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
};

/**
 * The media type of a file that nobody named: lines of JSON are told by their first two lines, everything else is left
 * to the services' own look at the content, with a hint by the ending of its name.
 */
export function mediaTypeOf(path: string, bytes: Uint8Array): string {
  if (isJsonLines(bytes)) return 'application/x-ndjson';
  const ending = /\.([^./]+)(?:\.gz)?$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return byEnding[ending] ?? 'application/octet-stream';
}

function isJsonLines(bytes: Uint8Array): boolean {
  const lines = linesOf(bytes, 2);
  return lines.length === 2 && lines.every((line) => line.startsWith('{')) && isJson(lines[0] ?? '');
}

/** The first lines that hold anything. */
function linesOf(bytes: Uint8Array, most: number): string[] {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length && lines.length < most; ) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    const line = new TextDecoder().decode(bytes.subarray(start, end)).trim();
    if (line !== '') lines.push(line);
    start = end + 1;
  }
  return lines;
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
