import { hash } from 'node:crypto';
import { unpackGroup } from './copy-decision.js';
import { type Link, mostLinks, unpackLinks } from './link-records.js';
import { leastOnAverage } from './near/settled-groups.js';

/** Which group an item was last seen to belong to, where that is not the one it was given. */
export interface Settled {
  readonly group: string;
  /** When that was seen, in µs by the clock of Redis: of two looks the later one knew more. */
  readonly seen: number;
  /** The item that showed it. */
  readonly by: string;
}

/** What Redis knows of an item among those it was compared with. */
export interface LinkedItem {
  readonly id: string;
  /** As it was given; undefined for one that has none yet. */
  readonly group: string | undefined;
  readonly settled: Settled | undefined;
  /** To others, by id. */
  readonly links: ReadonlyMap<string, number>;
  /** It was compared itself: a text that is not among its links is unlike, or shares too little to be. */
  readonly whole: boolean;
  /** Names all of the above as it stood in Redis: `stateLua` says whether it still does. */
  readonly state: string;
}

const stateLetters = 8;

/** The state of an item by what its key holds, in Lua: 32 bits tell whether anything was written since. */
export const stateLua = `
local function stateOf(group, settled, links)
  return string.sub(redis.sha1hex(group .. '|' .. settled .. '|' .. links), 1, ${stateLetters})
end
`;

function stateOf(group: string, settled: string, links: Buffer): string {
  const before = Buffer.from(`${group}|${settled}|`, 'latin1');
  return hash('sha1', Buffer.concat([before, links])).slice(0, stateLetters);
}

/** An item as its key holds it. */
function linkedItem(id: string, group: string, settled: string, links: Buffer): LinkedItem {
  const { links: all, whole } = unpackLinks(links);
  return {
    ...{ id, whole, group: group === '' ? undefined : unpackGroup(id, group) },
    settled: settledOf(id, settled),
    links: new Map(all.map((link) => [link.id, link.steps])),
    state: stateOf(group, settled, links),
  };
}

/** What `settleScript` answers of an item. */
export type ItemAnswer = readonly [isAsBelieved: number, group: Buffer, settled: Buffer, links: Buffer];

export const itemOf = (id: string, [, group, settled, links]: ItemAnswer): LinkedItem =>
  linkedItem(id, group.toString('latin1'), settled.toString('latin1'), links);

const emptyState = stateOf('', '', Buffer.alloc(0));

/** One that came just now, unless others have told of it already. */
export const newcomer = (id: string): LinkedItem => ({
  ...{ id, group: undefined, settled: undefined, links: new Map(), whole: false, state: emptyState },
});

function settledOf(id: string, text: string): Settled | undefined {
  if (text === '') return undefined;
  const [group = '', seen, by = ''] = text.split('|');
  return { group: unpackGroup(id, group), seen: Number(seen), by };
}

/** Redis holds nothing of it: it is past the window, or not there yet. */
export const isBare = ({ group, links }: LinkedItem) => group === undefined && links.size === 0;

/** The item as it will be when Redis has added these links; `ofItself` when they are all that it was compared with. */
export function withLinks(item: LinkedItem, added: readonly Link[], ofItself: boolean): LinkedItem {
  const links = new Map(item.links);
  for (const { id, steps } of added) {
    if (links.has(id) || links.size < mostLinks) links.set(id, Math.max(steps, links.get(id) ?? 0));
  }
  return { ...item, links, whole: item.whole || ofItself };
}

/** A batch looks no farther: beyond are texts that many others print again. */
const mostAround = 96;

/** All that an item is connected to, itself among them, sorted by id: what its group depends on. */
export interface Neighbourhood {
  readonly members: readonly LinkedItem[];
  /** Connected to them, and not known. */
  readonly beyond: readonly string[];
}

export function connectedTo(id: string, find: (id: string) => LinkedItem | undefined): Neighbourhood {
  const around = new Set([id]);
  const members: LinkedItem[] = [];
  const beyond: string[] = [];
  for (const one of around) {
    const item = find(one);
    if (item === undefined) {
      beyond.push(one);
      continue;
    }
    members.push(item);
    for (const [other, steps] of item.links) {
      if (steps >= leastOnAverage && around.size < mostAround) around.add(other);
    }
  }
  members.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { members, beyond };
}
