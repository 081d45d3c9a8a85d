import { elementAt, elementsOf, type XmlElement } from '../xml/xml-element.js';
import { metaOf, titleOf } from './docdata.js';
import { dataOf, descendants } from './walk.js';

/** Read in full by fields of ours. */
const told = new Set(['urgency', 'date.issue', 'date.expire', 'ed-msg', 'doc.copyright', 'keyword']);

/** What a NITF head holds beyond the fields of ours, by NITF's own names. */
export function headExtras(
  nitf: XmlElement,
  headline: string | undefined,
): Readonly<Record<string, unknown>> {
  const head = elementAt(nitf, 'head');
  const title = titleOf(nitf);
  const docdata = descendants(head, 'docdata');
  const parts = [
    ...docdata.flatMap((element) => elementsOf(element)),
    ...elementsOf(head).filter(({ name }) => !['docdata', 'title', 'meta', 'tobject'].includes(name)),
  ];
  return {
    ...(title === '' || title === headline ? {} : { title }),
    ...grouped(metaOf(nitf), 'meta'),
    ...topicType(head),
    ...byName(
      parts.filter(({ name }) => !told.has(name) && name !== 'key-list' && name !== 'identified-content'),
    ),
    ...identified(head),
  };
}

function topicType(head: XmlElement | undefined) {
  const type = descendants(head, 'tobject')[0]?.attributes['tobject.type'];
  return type === undefined || type === '' ? {} : { 'tobject.type': type };
}

/** Elements as data; several of a name as a list. */
function byName(elements: readonly XmlElement[]): Record<string, unknown> {
  const found = new Map<string, unknown[]>();
  for (const element of elements) {
    const data = dataOf(element);
    if (data !== undefined) addTo(found, element.name, data);
  }
  return Object.fromEntries([...found].map(([name, list]) => [name, list.length === 1 ? list[0] : list]));
}

function grouped(pairs: readonly (readonly [string, string])[], name: string) {
  const found = new Map<string, string[]>();
  for (const [key, value] of pairs) addTo(found, key, value);
  if (found.size === 0) return {};
  return {
    [name]: Object.fromEntries([...found].map(([key, list]) => [key, list.length === 1 ? list[0] : list])),
  };
}

/** Who and what the agency says that the document is about. */
function identified(head: XmlElement | undefined) {
  const elements = descendants(head, 'identified-content').flatMap((content) => elementsOf(content));
  const data = byName(elements);
  return Object.keys(data).length === 0 ? {} : { identifiedContent: data };
}

function addTo<T>(found: Map<string, T[]>, key: string, value: T): void {
  const values = found.get(key);
  if (values === undefined) found.set(key, [value]);
  else values.push(value);
}
