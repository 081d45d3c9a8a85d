import { expect, it } from 'vitest';
import { endingSignOff, readSignOff } from './sign-off.js';

it.each([
  'ends',
  'End',
  '(END)',
  '(ends)',
  '-0-',
  'ENDS//',
  'ENDITEM',
  'انتهى',
  'انتهى.',
  '(انتهى)',
  '// انتهى //',
])('reads %s as the end and keeps no note of it', (line) => expect(readSignOff(line)).toEqual({}));

it.each([
  ['AAP JKL mn', 'aap'],
  ['AFP qr', 'afp'],
  ['REUTERS mn/jk', 'reuters'],
  ['dpa ab cde fg', 'dpa'],
])('reads %s as the signs of a desk and credits its agency', (line, id) => {
  expect(readSignOff(line)).toMatchObject({ note: line, credits: [{ id }] });
});

it('reads initials before the agencies that a text was made from', () => {
  const credits = [
    { id: 'afp', name: 'AFP' },
    { id: 'dpa', name: 'dpa' },
  ];
  expect(readSignOff('kl/mn (AFP, dpa)')).toEqual({ note: 'kl/mn (AFP, dpa)', credits });
});

it.each(['م. ع. س', 'م.ع.س', 'م ع', 'م ع / ح م'])('reads %s as initials', (line) => {
  expect(readSignOff(line)).toEqual({ note: line });
});

it.each([
  'أ ف ب',
  'أ. ب',
  'WHO',
  'He ends',
  'The end of the road',
  'AFP reporters were there',
  'kl/mn (Kim, Lee)',
  'انتهى الاجتماع',
])('does not take %s for a sign-off', (line) => expect(readSignOff(line)).toBeUndefined());

it.each([
  ['It was late. -0-', 'It was late.', {}],
  ['It was late. ENDS', 'It was late.', {}],
  ['كان ذلك متأخرا. انتهى', 'كان ذلك متأخرا.', {}],
  ['كان ذلك متأخرا. انتهى م ع', 'كان ذلك متأخرا.', { note: 'م ع' }],
])('takes the end off a paragraph: %s', (line, rest, signOff) => {
  expect(endingSignOff(line)).toEqual({ rest, signOff });
});

it.each(['He said that the road ends', 'قال إن الاجتماع انتهى', 'Nil all: 0-0'])(
  'leaves the paragraph %s whole',
  (line) => expect(endingSignOff(line)).toBeUndefined(),
);
