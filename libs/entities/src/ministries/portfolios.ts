import { tokenize } from '#libs/text';
import type { GazetteerEntity } from '../gazetteer-entity.js';

/** `slug | English, the first its name; others | Arabic, the first its name; others`, without the word for a ministry. */
const table = `
foreign | Foreign; Foreign Affairs; External Affairs | الخارجية; الشؤون الخارجية
defence | Defence; Defense; National Defence; National Defense | الدفاع; الدفاع الوطني
interior | Interior; Home Affairs; Internal Affairs; Home | الداخلية
health | Health; Public Health; Health and Population | الصحة; الصحة العامة; الصحة والسكان; الصحة العمومية
finance | Finance | المالية
economy | Economy; Economic Affairs; Economics | الاقتصاد; الشؤون الاقتصادية
trade | Trade; Commerce | التجارة
industry | Industry | الصناعة
trade-industry | Trade and Industry; Industry and Trade; Commerce and Industry | التجارة والصناعة; الصناعة والتجارة
education | Education; National Education | التربية; التربية والتعليم; التربية الوطنية; التعليم
higher-education | Higher Education; Higher Education and Scientific Research | التعليم العالي; التعليم العالي والبحث العلمي
justice | Justice | العدل
energy | Energy | الطاقة
oil | Oil; Petroleum | النفط; البترول; البترول والثروة المعدنية
electricity | Electricity; Electricity and Water; Electricity and Renewable Energy | الكهرباء; الكهرباء والماء; الكهرباء والطاقة المتجددة
agriculture | Agriculture | الزراعة; الفلاحة; الزراعة واستصلاح الأراضي
environment | Environment | البيئة
culture | Culture | الثقافة
information | Information | الإعلام
tourism | Tourism; Tourism and Antiquities | السياحة; السياحة والآثار
transport | Transport; Transportation | النقل; المواصلات
labour | Labour; Labor; Manpower | العمل; القوى العاملة
religion | Religious Affairs; Religious Endowments; Awqaf | الأوقاف; الشؤون الدينية; الأوقاف والشؤون الإسلامية; الشؤون الإسلامية
sport | Sports; Sport; Youth and Sports | الشباب والرياضة; الرياضة
social-affairs | Social Affairs; Social Solidarity; Social Development | الشؤون الاجتماعية; التضامن الاجتماعي; التضامن; التنمية الاجتماعية
planning | Planning | التخطيط; التخطيط والتنمية الاقتصادية
communications | Communications; Telecommunications | الاتصالات; الاتصالات وتكنولوجيا المعلومات
water | Water Resources; Irrigation; Water; Water Resources and Irrigation | الموارد المائية; الري; الموارد المائية والري
housing | Housing | الإسكان
supply | Supply | التموين; التموين والتجارة الداخلية
migration | Migration; Immigration | الهجرة; الهجرة والمهجرين
science | Science and Technology; Science | العلوم والتكنولوجيا; البحث العلمي
local-government | Local Development; Local Administration | التنمية المحلية; الإدارة المحلية
`;

/** What a ministry is for. */
export interface Portfolio {
  readonly slug: string;
  /** What the ministry is called without its country. */
  readonly names: { readonly en: string; readonly ar: string };
}

/** A ministry by what it is for and whose it is, if the item tells. */
export interface Ministry {
  readonly portfolio: Portfolio;
  /** A country, or Gaza, which has ministries of its own. */
  readonly of?: GazetteerEntity;
}

const key = (words: readonly string[]) => words.join(' ');
const foldedWords = (text: string) => tokenize(text).map(({ folded }) => folded);

const byWords = new Map<string, Portfolio>();
for (const line of table.trim().split('\n')) {
  const [slug = '', english = [], arabic = []] = line
    .split(' | ')
    .map((cell, at) => (at === 0 ? cell : cell.split('; '))) as [string, string[], string[]];
  const portfolio = { slug, names: { en: `${english[0]} Ministry`, ar: `وزارة ${arabic[0]}` } };
  for (const name of [...english, ...arabic]) byWords.set(key(foldedWords(name)), portfolio);
}

/** In words. */
export const longestPortfolio = 4;

/** The portfolio whose name these folded words are. */
export const portfolioOf = (words: readonly string[]): Portfolio | undefined => byWords.get(key(words));

/** Ministries that the gazetteer knows, by portfolio and country: the State Department is a foreign ministry, too. */
export const curatedMinistries: ReadonlyMap<string, string> = new Map([
  ['foreign fr', 'org-french-foreign-ministry'],
  ['foreign ru', 'org-russian-foreign-ministry'],
  ['foreign gb', 'org-foreign-office'],
  ['foreign us', 'org-state-department'],
  ['defence ru', 'org-russian-defence-ministry'],
  ['defence gb', 'org-mod-uk'],
  ['defence us', 'org-pentagon'],
  ['finance us', 'org-us-treasury'],
  ['justice us', 'org-justice-department'],
  ['trade us', 'org-us-commerce'],
  ['agriculture us', 'org-agriculture-us'],
  ['interior eg', 'org-egyptian-interior'],
]);
