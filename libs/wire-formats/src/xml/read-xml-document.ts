import { decodeDocument, type EncodedText } from '../encodings/decode-document.js';
import { readXml, type XmlOptions } from './read-xml.js';
import type { XmlElement } from './xml-element.js';

export interface XmlDocument {
  readonly root: XmlElement;
  /** What had to be assumed of the encoding. */
  readonly signals: readonly string[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids and old wire systems leave in
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The tree of a document's bytes; throws BodyError for what is no text of its encoding, or no XML. */
export function readXmlDocument(document: EncodedText, options?: XmlOptions): XmlDocument {
  const { text, signals } = decodeDocument(document);
  // White space before the declaration is a frequent slip, and against the letter of XML.
  return { root: readXml(text.replace(forbidden, '').trimStart(), options), signals };
}
