import type { FieldText } from './field-text.js';
import { type Found, findNames } from './find-names.js';

/** Where names of the gazetteer may stand in a field, in its order; which of them hold is not decided. */
export const knownNames = (field: FieldText): Found[] => findNames(field);
