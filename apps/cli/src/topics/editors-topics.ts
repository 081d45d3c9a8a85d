import type { TopicArticle } from './topic-articles.js';

const economy = 'medtop:04000000';
const [information, sector, economicPolicy, market] = [
  'medtop:20000170',
  'medtop:20000209',
  'medtop:20000344',
  'medtop:20000385',
];
const words = (list: string) => new Set(list.split(' '));

/** What the editors of Reuters-21578 called companies, the economy and money; all others are goods. */
const ofCompanies = words('earn acq');
const ofEconomy = words(
  'trade gnp cpi wpi ipi bop jobs reserves money-supply interest income retail housing instal-debt inventories lei cpu',
);
const ofMoney = words(
  'money-fx dlr yen dmk stg austdlr nzdlr can rand lit nkr sfr dfl peseta ringgit rupiah skr dkr cruzado bfr hk saudriyal interest',
);

/**
 * The Media Topics that the editors' topics of Reuters-21578 stand for, and those that they do not rule out. Undefined
 * where the editors gave none, which tells nothing: they did not label everything.
 */
export function editorsTopics({
  topics = [],
}: TopicArticle): { about: string[]; also: string[] } | undefined {
  if (topics.length === 0) return undefined;
  const about = new Set([economy]);
  const also = new Set([economicPolicy, market, sector, information] as string[]);
  for (const topic of topics) {
    if (ofCompanies.has(topic)) about.add(information as string);
    else if (ofMoney.has(topic)) about.add((topic === 'interest' ? economicPolicy : market) as string);
    else if (ofEconomy.has(topic)) about.add(economicPolicy as string);
    else if (topic === 'ship') about.add(sector as string);
  }
  // Companies have no place in news of currencies, nor markets in those of profits.
  if (about.has(information as string) && about.size === 2) also.delete(economicPolicy as string);
  return { about: [...about], also: [...also].filter((code) => !about.has(code)) };
}

/** The last articles are for measuring. */
export const reutersTestFrom = 17_000;
