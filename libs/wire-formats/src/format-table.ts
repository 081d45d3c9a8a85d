import type { Format, FormatReader } from './format-reader.js';
import { newsml1Reader } from './newsml-1/read-newsml-1.js';
import { newsmlG2Reader } from './newsml-g2/read-newsml-g2.js';
import { nitfReader } from './nitf/read-nitf.js';

/** Every format whose documents are read through drafts; ninjs and plain text have their own way in `parse-record`. */
const readers: readonly FormatReader[] = [newsmlG2Reader, newsml1Reader, nitfReader];

const byFormat = new Map<Format, FormatReader>(readers.map((reader) => [reader.format, reader]));

export const readerOf = (format: Format): FormatReader | undefined => byFormat.get(format);
