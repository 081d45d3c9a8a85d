import { bodyError } from './body-error.js';
import type { Format, FormatReader } from './format-reader.js';

/** Stands for a format that is told apart but has no reader: a reason, never a wrong reading. */
export const unreadFormat = (format: Format): FormatReader => ({
  format,
  draftsOf() {
    throw bodyError('unsupported-type', `${format} documents are not read here`);
  },
});
