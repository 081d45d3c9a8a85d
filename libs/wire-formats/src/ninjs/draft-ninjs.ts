import type { Draft } from '../draft.js';
import { draftTexts } from './draft-texts.js';
import type { NinjsObject } from './ninjs-object.js';
import { normalExtras } from './normal-extras.js';
import { readAssociations } from './read-associations.js';
import { readHead } from './read-head.js';
import { readLinks } from './read-links.js';
import { readOrigin, readRights } from './read-origin.js';
import { isRecord, readKeywords, readSubjects, textOf } from './read-parties.js';
import { readTimes } from './read-times.js';

/** The part of an item that tells who it is and whether there is anything to read; throws FieldError. */
export function headDraft(item: NinjsObject): Draft {
  return { ...readHead(item), ...readTimes(item), ...draftTexts(item), language: item.text('language') };
}

/** One ninjs item of any major; throws FieldError. What has no place of its own goes to `extras`. */
export function draftNinjs(item: NinjsObject): Draft {
  const head = headDraft(item);
  const dateline = datelineOf(item);
  const draft = {
    ...head,
    ...readOrigin(item),
    ...readRights(item),
    ...takeLinks(item),
    dateline,
    located: head.located ?? dateline?.place,
    subjects: readSubjects(item, 'subjects'),
    genres: readSubjects(item, 'genres'),
    keywords: readKeywords(item),
    associations: readAssociations(item.value('associations')),
    evolvedFrom: item.optionalText('evolvedFrom'),
  };
  const left = item.leftOver();
  return left === undefined ? draft : { ...draft, extras: normalExtras(left) };
}

function takeLinks(item: NinjsObject): Pick<Draft, 'links'> {
  const renditions = item.value('renditions');
  if (renditions === undefined || renditions === null) return {};
  const { links, whole } = readLinks(renditions);
  if (whole) item.take('renditions');
  return { links };
}

/** AP gives the place of the dateline in parts, of which the city is the one to print. */
function datelineOf(item: NinjsObject): Draft['dateline'] {
  const given = item.value('datelinelocation');
  const place = isRecord(given) ? (textOf(given.city) ?? textOf(given.countryname)) : undefined;
  return place === undefined ? undefined : { place };
}
