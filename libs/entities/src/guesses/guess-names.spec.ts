import { expect, it } from 'vitest';
import { annotate } from '../annotate.js';

const namesIn = (language: string, body: string) =>
  annotate({ body, language })
    .entities.filter(({ provisional }) => provisional)
    .map(({ type, mentions }) => [type, mentions[0]?.surface]);

it.each([
  ['ar', 'وصلت القافلة إلى مخيم أبو رمانة صباح أمس', ['place', 'أبو رمانة'], 'a camp that sounds like a man'],
  ['ar', 'يستعد اللاعب كريم البنداري للانضمام إلى المعسكر', ['person', 'كريم البنداري'], 'who is to join'],
  [
    'en',
    'SAN MARINO - Barlowe Industries Inc raised its forecast on Monday.',
    ['org', 'Barlowe Industries Inc'],
    'a dateline',
  ],
])('cuts and tells names by what stands around them (%s: "%s")', (language, body, name) => {
  expect(namesIn(language, body)).toContainEqual(name);
});
