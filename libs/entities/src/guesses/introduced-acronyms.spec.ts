import { expect, it } from 'vitest';
import { annotate } from '../annotate.js';

const idsOf = (body: string, surface: string) =>
  annotate({ headline: 'RSF takes town', body, language: 'en' })
    .entities.filter(({ mentions }) => mentions.some((mention) => mention.surface === surface))
    .map(({ id, name }) => ({ id, name }));

it('lets an acronym in brackets stand for the known organisation before it, headline and all', () => {
  const body = 'The Rapid Support Forces (RSF) entered a town in Sudan on Monday. The RSF said nothing.';
  expect(idsOf(body, 'RSF')).toEqual([{ id: 'org-rsf-sd', name: 'Rapid Support Forces' }]);
});

it('lets it stand for an organisation that nobody knows', () => {
  const body =
    'Members of the Fishery Boatyard Initiative (FBI) went on strike on Monday in the port. The FBI wants higher wages.';
  const [union] = idsOf(body, 'FBI');
  expect(union?.name).toBe('Fishery Boatyard Initiative');
});

it('leaves it to whom it is known by where its letters are not those before the brackets', () => {
  const body = 'The media group of the Sudan Doctors Network (RSF) was cited by the two.';
  expect(idsOf(body, 'RSF').map(({ id }) => id)).toEqual(['org-rsf']);
});
