import { anyText } from '../any-text.js';
import type { Draft } from '../draft.js';
import { chooseText } from './choose-texts.js';
import type { NinjsObject } from './ninjs-object.js';
import { recordsOf, textOf } from './read-parties.js';

type Texts = Pick<Draft, 'headline' | 'body' | 'byline' | 'located' | 'slugline' | 'ednote'>;

/** The texts of an item; without any body a description says what it is, without a headline its title. */
export function draftTexts(item: NinjsObject): Texts {
  const headline = chooseText(item, 'headline');
  const title = anyText(headline) === undefined ? item.optionalText('title') : undefined;
  const body = chooseText(item, 'body');
  return {
    headline: title === undefined ? headline : { plain: title },
    body: anyText(body) === undefined ? chooseText(item, 'description') : body,
    byline: item.text('byline') ?? authorsOf(item),
    located: item.text('located'),
    slugline: item.text('slugline'),
    ednote: item.text('ednote'),
  };
}

/** Names of the authors where no byline puts them into words: `authors` of Superdesk, `bylines` of AP. */
function authorsOf(item: NinjsObject): string | undefined {
  const authors = item.value('authors') ?? item.value('bylines');
  if (authors === undefined) return undefined;
  const records = recordsOf(authors);
  // An editor is no author, unless nobody else is named.
  const writers = records.filter(({ role }) => role !== 'editor');
  const names = (writers.length > 0 ? writers : records).flatMap(({ by, name }) => textOf(by ?? name) ?? []);
  return names.length === 0 ? undefined : names.join(', ');
}
