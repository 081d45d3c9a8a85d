import type { FieldText } from './field-text.js';
import { type Found, NameFinder } from './find-names.js';
import { nameTrie } from './gazetteer.js';

const finder = new NameFinder(nameTrie);

/** Where names of the gazetteer may stand in a field, in its order; which of them hold is not decided. */
export const knownNames = (field: FieldText): Found[] => finder.find(field);
