import type { Recase } from './labelled-text.js';

/** As headlines print a word: "Rivals", also where all of it was in capitals. */
export const titleCase: Recase = (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
export const capitals: Recase = (word) => word.toUpperCase();
export const smallLetters: Recase = (word) => word.toLowerCase();
