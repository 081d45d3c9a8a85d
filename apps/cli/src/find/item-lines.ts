import type { FoundItem, Why } from './search-api.js';

/** An item as two lines for a person: headline, then outlet, time, copies and id. */
export function itemLines(item: FoundItem, place: number): string[] {
  const others = item.copies.others?.count ?? 0;
  const facts = [
    item.source.name,
    (item.versionCreated ?? item.receivedAt).slice(0, 16).replace('T', ' '),
    others > 0 ? `also at ${others} other outlet${others === 1 ? '' : 's'}` : '',
    item.id,
  ];
  return [
    `${String(place).padStart(3)}. ${item.headline ?? '(no headline)'}`,
    `     ${facts.filter((fact) => fact !== '').join(' · ')}`,
  ];
}

/** Why an item is related, in words. */
export function whyLine(why: readonly Why[]): string {
  const names = why.filter(({ kind }) => kind === 'entity').map(({ name }) => name);
  const words = why.flatMap((reason) => reason.words ?? []);
  const hours = why.find(({ kind }) => kind === 'time')?.hours;
  const dates = why.flatMap((reason) => reason.dates ?? []);
  const parts = [
    why.some(({ kind }) => kind === 'story') ? 'are of one story' : '',
    names.length > 0 ? `both name ${names.join(', ')}` : '',
    words.length > 0 ? `share the words ${words.join(', ')}` : '',
    dates.length > 0 ? `both name ${dates.join(', ')}` : '',
    hours === undefined ? '' : `${Math.round(hours)} h apart`,
  ];
  return parts.filter((part) => part !== '').join('; ');
}
