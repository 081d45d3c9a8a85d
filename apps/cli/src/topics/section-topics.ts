import type { ReadLabel } from './read-labels.js';
import type { TopicArticle } from './topic-articles.js';

const root = (digits: string) => `medtop:${digits}000000`;
const roots = (list: string) => list.split(' ').map(root);

/**
 * Sections of SaudiNewsNet by address, with the roots that a section is about and those that it may be about too. Only
 * sections with one plain subject; papers of sport are one as a whole.
 */
const sections: readonly (readonly [RegExp, ReadLabel])[] = [
  [
    /arreyadi\.com|arriyadiyah\.com|3alyoum\.com\/sports|\/Sports\/News_Detail|\/sp\d+\.htm/,
    { about: roots('15'), also: roots('08') },
  ],
  [
    /3alyoum\.com\/finance|\/Economy\/News_Detail|al-jazirah\.com\/.*\/ec\d+\.htm/,
    { about: roots('04'), also: roots('13 09 11 06') },
  ],
  [
    /3alyoum\.com\/culture|\/Culture\/News_Detail|al-jazirah\.com\/.*\/cu\d+\.htm/,
    { about: roots('01'), also: roots('08 12 13 10') },
  ],
  [/3alyoum\.com\/technology/, { about: roots('13'), also: roots('04 01 10') }],
];

/** What the section of an article says that it is about; undefined where the section tells no topic. */
export const sectionTopics = ({ url = '' }: TopicArticle): ReadLabel | undefined =>
  sections.find(([address]) => address.test(url))?.[1];
