import type { Copy } from '#libs/contracts';
import { elementsOf, type XmlElement } from '../xml/xml-element.js';
import { type ItemContext, nameOf, takePlain } from './item-context.js';

type Subject = Copy['subjects'][number];

const plainAttributes = ['qcode', 'uri', 'literal', 'confidence'];

/** Topics, people, places and events that the item is about; IPTC's codes under their usual aliases. */
export function readSubjects(context: ItemContext): Subject[] {
  return readConcepts(context, elementsOf(context.contentMeta, 'subject'));
}

export function readGenres(context: ItemContext): Subject[] {
  return readConcepts(context, elementsOf(context.contentMeta, 'genre'));
}

function readConcepts(context: ItemContext, elements: readonly XmlElement[]): Subject[] {
  takePlain(context, elements, plainAttributes);
  const known = new Set<string>();
  return elements
    .map((element) => subjectOf(element, context))
    .filter((subject) => subject.code !== undefined || subject.name !== undefined)
    .filter((subject) => {
      const key = `${subject.code} ${subject.name}`;
      return !known.has(key) && known.add(key);
    });
}

function subjectOf(element: XmlElement, context: ItemContext): Subject {
  // With facets the topic itself stands one level below.
  const [main = element] = elementsOf(element, 'mainConcept');
  const name = nameOf(main, context);
  const code = mediaTopicOf(main, context) ?? context.codes.codeOf(main) ?? main.attributes.literal;
  const confidence = element.attributes.confidence ?? '';
  return {
    ...(code === undefined || code === name ? {} : { code }),
    ...(name === undefined ? {} : { name }),
    ...(/^(?:100|\d{1,2})$/.test(confidence) ? { confidence: Number(confidence) / 100 } : {}),
  };
}

/** An agency's own code may say which Media Topic it stands for. */
function mediaTopicOf(element: XmlElement, { codes }: ItemContext): string | undefined {
  const own = codes.codeOf(element);
  if (own?.startsWith('medtop:')) return own;
  return elementsOf(element, 'sameAs')
    .map((same) => codes.codeOf(same))
    .find((code) => code?.startsWith('medtop:'));
}
