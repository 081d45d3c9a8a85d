/**
 * The prefixes under which this code speaks of the modules that feeds use, by namespace without scheme, `www.` and
 * trailing sign: feeds write the same namespace with http and https, with and without a slash at the end.
 */
const prefixes: Readonly<Record<string, string>> = {
  'w3.org/2005/atom': 'atom',
  'purl.org/atom/ns': 'atom',
  'purl.org/rss/1.0': '',
  'my.netscape.com/rdf/simple/0.9': '',
  'channel.netscape.com/rdf/simple/0.9': '',
  'backend.userland.com/rss2': '',
  'purl.org/dc/elements/1.1': 'dc',
  'purl.org/dc/terms': 'dcterms',
  'purl.org/rss/1.0/modules/content': 'content',
  'purl.org/rss/1.0/modules/slash': 'slash',
  'purl.org/rss/1.0/modules/syndication': 'sy',
  'search.yahoo.com/mrss': 'media',
  'itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'georss.org/georss': 'georss',
  'w3.org/2003/01/geo/wgs84_pos': 'geo',
  'wellformedweb.org/commentapi': 'wfw',
  'rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'backend.userland.com/creativecommonsrssmodule': 'creativecommons',
  'cyber.law.harvard.edu/rss/creativecommonsrssmodule.html': 'creativecommons',
  'web.resource.org/cc': 'cc',
  'creativecommons.org/ns': 'cc',
  'w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'w3.org/1999/xhtml': 'xhtml',
  'w3.org/2007/app': 'app',
  'purl.org/atompub/tombstones/1.0': 'at',
};

/** Our prefix of a namespace; undefined for one that is not known here. */
export function prefixOf(namespace: string): string | undefined {
  const bare = namespace
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#]+$/, '');
  const wordpress = /^wordpress\.org\/export\/[\d.]+(\/excerpt)?$/.exec(bare);
  if (wordpress) return wordpress[1] ? 'excerpt' : 'wp';
  return Object.hasOwn(prefixes, bare) ? prefixes[bare] : undefined;
}
