import { agencyNamed } from '#libs/text';
import type { Draft } from '../draft.js';
import { readableLine, tailOf } from '../newsml/readable-line.js';
import { elementsOf, textBelow, type XmlElement } from '../xml/xml-element.js';
import { codeAt } from './codes.js';
import { type ItemContext, inLanguage, nameOf, takePlain } from './item-context.js';

const plain = ['qcode', 'uri', 'literal', 'role'];
/** Roles of people and of those who were only asked. */
const noSource = /phot|interview|credit|person|author|writer/;

/** Whom the item comes from: its information source, else its provider. */
export function readSource(context: ItemContext): string | undefined {
  const sources = elementsOf(context.contentMeta, 'infoSource');
  const providers = elementsOf(context.itemMeta, 'provider');
  takePlain(context, [...sources, ...providers, ...elementsOf(context.contentMeta, 'creator')], plain);
  const named = sources
    .filter((source) => !noSource.test(tailOf(codeAt(source, 'role'))))
    .map((source) => nameOf(source, context))
    .find((name) => readableLine(name) !== undefined);
  const [provider] = providers;
  if (named !== undefined) return named;
  const [name, code] = [nameOf(provider, context), codeWord(provider)];
  // "Deutsche Presse-Agentur GmbH" is known as dpa, which is its code.
  const isBetterKnown =
    code !== undefined && agencyNamed(code) !== undefined && agencyNamed(name ?? '') === undefined;
  return isBetterKnown ? code : (name ?? code);
}

/** `nprov:REUTERS` is as good as a name; an address or an opaque number is not. */
function codeWord(element: XmlElement | undefined): string | undefined {
  const word = /^[\w-]+:(\D[\w .-]*)$/.exec(element?.attributes.qcode?.trim() ?? '')?.[1];
  return readableLine(word ?? (element && textBelow(element)));
}

/** Who holds the rights, and on what terms the item may be used. */
export function readRights(context: ItemContext): Partial<Draft> {
  const rights = elementsOf(context.item, 'rightsInfo');
  const holders = rights.flatMap((info) => elementsOf(info, 'copyrightHolder'));
  takePlain(context, holders, plain);
  const holder = inLanguage(holders, context);
  return {
    copyrightHolder: nameOf(holder, context) ?? readableLine(holder && textBelow(holder)),
    copyrightNotice: termsIn(context, rights, 'copyrightNotice'),
    usageTerms: termsIn(context, rights, 'usageTerms'),
  };
}

/** All texts of the name that stand in the language of the one that is chosen. */
function termsIn(context: ItemContext, rights: readonly XmlElement[], name: string): string | undefined {
  const all = rights
    .flatMap((info) => elementsOf(info, name))
    .filter((element) => readableLine(textBelow(element)) !== undefined);
  const lang = inLanguage(all, context)?.attributes['xml:lang'];
  const chosen = all.filter((element) => element.attributes['xml:lang'] === lang);
  context.left.take(...chosen.filter((element) => element.attributes.role === undefined));
  const lines = chosen.map((element) => readableLine(spacedText(element)));
  return lines.length === 0 ? undefined : lines.join(' ');
}

/** Breaks between lines are spaces, too. */
const spacedText = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : ` ${textBelow(child)} `)).join('');
