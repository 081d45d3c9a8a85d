import {
  among,
  between,
  each,
  integer,
  list,
  number,
  type ObjectShape,
  object,
  type Shape,
  string,
  time,
  uri,
} from './shape.js';

/** Keys of ninjs 1.x by the minor that brought them; 7 stands for the development schema after 1.6. */
export function firstMajor(minor: number): ObjectShape {
  const item: Shape = { kind: 'later', shape: () => whole };
  const since = (first: number, keys: Record<string, Shape>) => (minor >= first ? keys : {});
  const whole = object(
    {
      ...coreKeys(minor),
      ...conceptKeys(minor),
      renditions: object({}, { patterns: [[nameOf(minor), rendition(minor)]] }),
      associations: object({}, { patterns: [[nameOf(minor), item]] }),
      ...since(1, { urgency: minor >= 6 ? between(1, 9) : number, usageterms: string }),
      ...since(2, each('title ednote slugline', string)),
      ...since(2, { firstcreated: time, ...each('charcount wordcount', number) }),
      ...since(3, standardKeys),
      ...since(4, { contentcreated: time, expires: time, rightsinfo }),
      ...since(6, { digitalsourcetype: object({ name: string, uri, literal: string }) }),
      ...since(7, { advices }),
    },
    {
      required: ['uri'],
      patterns: [
        [
          minor >= 3 ? /^(?:description|body|headline)_[a-zA-Z0-9_]/ : /^(?:description|body)_[a-zA-Z0-9_]/,
          string,
        ],
      ],
    },
  );
  return whole;
}

/** Names of renditions and associations may begin with an underscore since 1.3. */
const nameOf = (minor: number) => (minor >= 3 ? /^[a-zA-Z0-9_]/ : /^[a-zA-Z0-9]/);

const coreKeys = (minor: number): Record<string, Shape> => ({
  uri,
  type: among(
    ...['text', 'audio', 'video', 'picture', 'graphic', 'composite', ...(minor >= 2 ? ['component'] : [])],
  ),
  representationtype: among('complete', 'incomplete'),
  pubstatus: among('usable', 'withheld', 'canceled'),
  ...each('versioncreated embargoed', time),
  ...each(
    'mimetype profile version copyrightholder copyrightnotice language byline headline located',
    string,
  ),
});

function conceptKeys(minor: number): Record<string, Shape> {
  const named = { name: string, rel: string, scheme: uri, code: string };
  const reached = minor >= 5 ? { ...named, contactinfo: list(contactinfo('postalcode')) } : named;
  const symbol = {
    ticker: string,
    exchange: string,
    ...(minor >= 5 ? { symboltype: uri, symbol: string } : {}),
  };
  const judged = minor >= 5 ? { creator: string, ...each('relevance confidence', between(0, 100)) } : {};
  return {
    person: list(object(reached)),
    organisation: list(object({ ...reached, symbols: list(object(symbol)) })),
    place: list(
      object(
        reached,
        minor >= 1 ? { patterns: [[/^geometry_[a-zA-Z0-9_]/, object({}, { open: true })]] } : {},
      ),
    ),
    subject: list(object({ ...named, ...judged })),
    event: list(object(named)),
    object: list(object(named)),
    ...(minor >= 2 ? { infosource: list(object(reached)) } : {}),
  };
}

const rendition = (minor: number) =>
  object({
    href: uri,
    ...each('mimetype title', string),
    ...each('height width sizeinbytes', number),
    ...(minor >= 2 ? { duration: number, format: string } : {}),
  });

const standardKeys: Record<string, Shape> = {
  altids: object({}, { open: true }),
  trustindicator: list(object({ scheme: uri, code: string, title: string, href: uri })),
  $standard: object({ name: string, version: string, schema: uri }),
  genre: list(object({ name: string, scheme: uri, code: string })),
};

/** How to reach someone: an address or one value. */
export const contactinfo = (postal: 'postalcode' | 'postalCode') =>
  object(
    {
      ...each('type role lang name value', string),
      address: object({ lines: list(string), ...each(`locality area ${postal} country`, string) }),
    },
    { oneOf: [['value', 'address']] },
  );

/** Its other keys are free, as the schemas leave them. */
export const rightsinfo = object(
  { langid: uri, linkedrights: uri, encodedrights: string },
  { open: true, oneOf: [['linkedrights', 'encodedrights']] },
);

const coded = { code: string, scheme: uri };

/** Advice to the receiver, in development schemas only. */
export const advices = list(
  object({
    role: among('publish'),
    environments: list(object(coded, { open: true })),
    importance: object(coded),
    lifetime: object(coded),
  }),
);

/** Numbers of renditions and counts became whole ones in ninjs 3. */
export const countOf = (major: 2 | 3) => (major === 3 ? integer : number);
