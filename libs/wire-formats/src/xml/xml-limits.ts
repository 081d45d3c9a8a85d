import { bodyError } from '../body-error.js';

/** Far above any news document, and low enough that the worst 2 MB are refused or read in under 200 ms. */
export const xmlLimits = {
  /** Deeper than any news document; an attack on whoever walks the tree by recursion. */
  depth: 128,
  attributes: 256,
  nameLength: 256,
  elements: 200_000,
} as const;

/** Counts while a document is read; throws BodyError at the first thing above a limit. */
export class XmlCounter {
  private elements = 0;
  private attributes = 0;

  open(depth: number, name: string): void {
    this.attributes = 0;
    checkName(name);
    if (++this.elements > xmlLimits.elements) {
      throw bodyError('too-large', `more than ${xmlLimits.elements} elements in one document`);
    }
    if (depth > xmlLimits.depth) {
      throw bodyError('too-deep', `XML nested more than ${xmlLimits.depth} deep`);
    }
  }

  attribute(name: string): void {
    checkName(name);
    if (++this.attributes > xmlLimits.attributes) {
      throw bodyError('too-large', `more than ${xmlLimits.attributes} attributes on one element`);
    }
  }
}

function checkName(name: string): void {
  if (name.length > xmlLimits.nameLength) {
    throw bodyError('unreadable', `a name of more than ${xmlLimits.nameLength} characters`);
  }
}
