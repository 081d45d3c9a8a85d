import { tailOf } from '../newsml/readable-line.js';
import { elementsOf, type XmlElement } from '../xml/xml-element.js';

/** IPTC's own vocabularies by their addresses, whatever alias a document gives them. */
const knownSchemes: readonly [RegExp, string][] = [
  [/^https?:\/\/(?:cv|www)\.iptc\.org\/(?:std\/)?newscodes\/mediatopic\/?/i, 'medtop'],
  [/^https?:\/\/(?:cv|www)\.iptc\.org\/(?:std\/)?newscodes\/subjectcode\/?/i, 'subj'],
  [/^https?:\/\/(?:cv|www)\.iptc\.org\/(?:std\/)?newscodes\/genre\/?/i, 'genre'],
];

const shortOf = (address: string): string | undefined => {
  for (const [scheme, alias] of knownSchemes) {
    const code = address.replace(scheme, '');
    if (code !== address) return `${alias}:${code}`;
  }
  return undefined;
};

/** An attribute, or its sibling that holds a full address (`role` and `roleuri`). */
export const codeAt = (element: XmlElement, name: string): string | undefined =>
  (element.attributes[name] ?? element.attributes[`${name}uri`])?.trim() || undefined;

/** What the codes of a document mean: aliases by its catalogs, names by its assertions. */
export class Codes {
  private readonly aliases = new Map<string, string>();
  private readonly asserted = new Map<string, XmlElement>();

  /** `roots`: the item, and the header of its message. */
  constructor(roots: readonly (XmlElement | undefined)[]) {
    for (const root of roots) {
      for (const catalog of elementsOf(root, 'catalog')) this.learnAliases(catalog);
      for (const name of ['assert', 'inlineRef']) {
        for (const assertion of elementsOf(root, name)) this.learnName(assertion);
      }
    }
  }

  private learnAliases(catalog: XmlElement): void {
    for (const { attributes } of elementsOf(catalog, 'scheme')) {
      if (attributes.alias && attributes.uri) this.aliases.set(attributes.alias, attributes.uri);
    }
  }

  private learnName(assertion: XmlElement): void {
    for (const code of [this.codeOf(assertion), assertion.attributes.literal]) {
      if (code !== undefined && !this.asserted.has(code)) this.asserted.set(code, assertion);
    }
  }

  /** `medtop:20000123`, `subj:15000000`; other agencies' codes as they came; undefined where there is none. */
  codeOf({ attributes }: XmlElement): string | undefined {
    const qcode = attributes.qcode?.trim();
    if (qcode) return this.known(qcode);
    const uri = attributes.uri?.trim();
    return uri ? (shortOf(uri) ?? uri) : undefined;
  }

  /** The code with IPTC's usual alias in place of the document's. */
  private known(qcode: string): string {
    const at = qcode.indexOf(':');
    const scheme = this.aliases.get(qcode.slice(0, at));
    const code = qcode.slice(at + 1);
    return (scheme === undefined ? shortOf(qcode) : shortOf(`${scheme}${code}`)) ?? qcode;
  }

  /** What the document says elsewhere of the thing with this code. */
  assertionOf(element: XmlElement): XmlElement | undefined {
    const code = this.codeOf(element) ?? element.attributes.literal;
    return code === undefined ? undefined : this.asserted.get(code);
  }

  /** The word that a code ends in, lower case: `usable` of `stat:usable`; empty where there is none. */
  wordOf(element: XmlElement | undefined): string {
    if (element === undefined) return '';
    return tailOf(this.codeOf(element) ?? element.attributes.literal);
  }
}
