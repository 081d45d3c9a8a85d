import { type ItemDocument, isTombstone, type NewsDocument } from '#libs/news-index';
import { packed } from './packed-sketch.js';
import { type RelatedText, relatedSketches } from './related-sketch.js';
import { foundBy } from './shared-terms.js';

type Compared = Pick<ItemDocument, 'text' | 'language' | 'eventTime' | 'entities'> &
  Partial<Pick<ItemDocument, 'story'>>;

/** What is compared of a document, whole or in the part that candidates are read in. */
export function textOfSource({ text, language, eventTime, story, entities = [] }: Compared): RelatedText {
  const { headline, body } = text?.ar ?? text?.en ?? text?.other ?? {};
  return { language, headline, body, entities, story: story?.id, eventTimeMs: Date.parse(eventTime) };
}

/**
 * The document with its sketches, which follow from it: whoever asks for what is related compares a hundred documents
 * and more, and would have to read and cut the text of each.
 */
export function withCompared<Document extends NewsDocument>(document: Document): Document {
  if (isTombstone(document)) return document;
  const text = textOfSource(document);
  const sketches = relatedSketches(text);
  const [stems, cross] = [sketches.stems(), sketches.cross()];
  const terms = foundBy(sketches.shared(), text.language);
  return { ...document, compared: { stems: packed(stems), cross: packed(cross), terms } };
}
