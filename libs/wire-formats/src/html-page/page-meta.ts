import { type Link, type PushFacts, uriOfText } from '#libs/contracts';
import type { Draft } from '../draft.js';
import { webAddress } from '../web-feed/absolute-links.js';
import { joinedNames } from '../web-feed/channel-facts.js';
import { subjectsOf } from '../web-feed/entry-subjects.js';
import { feedTime } from '../web-feed/feed-time.js';
import { plainLine } from '../web-feed/plain-line.js';
import { type Linked, linkedArticle, textsIn } from './json-ld.js';
import type { PageFacts } from './scan-page.js';

/** A page's own description: its JSON-LD article, if any, and its meta elements. */
export interface PageMeta {
  readonly page: PageFacts;
  readonly linked: Linked | undefined;
}

export const readPageMeta = (page: PageFacts): PageMeta => ({ page, linked: linkedArticle(page.jsonLd) });

const meta = ({ page }: PageMeta, ...names: readonly string[]) =>
  names.map((name) => page.metas.get(name)?.[0]).find((value) => value !== undefined);
const metas = ({ page }: PageMeta, ...names: readonly string[]) =>
  names.flatMap((name) => page.metas.get(name) ?? []);

/** The address by which the page calls itself; one that only names the site is the mistake of its software. */
export function pageAddress(of: PageMeta): string | undefined {
  const canonical = of.page.links.find(({ rel = '' }) => /(?:^|\s)canonical(?:\s|$)/i.test(rel))?.href;
  const linked = [...textsIn(of.linked?.url, '@id'), ...textsIn(of.linked?.mainEntityOfPage, '@id', 'url')];
  return [canonical, meta(of, 'og:url'), ...linked]
    .map((given) => webAddress(given))
    .find((address) => address !== undefined && !/^https?:\/\/[^/?#]*\/?(?:#.*)?$/i.test(address));
}

/** Who the page is: the push says, else the page, else a hash of its whole text. */
export const pageUri = (of: PageMeta, push: PushFacts, text: string): string =>
  push.uri ?? pageAddress(of) ?? uriOfText(text);

/** JSON-LD, else OpenGraph, else the first heading, else the title; without the name of the site. */
export function pageHeadline(of: PageMeta): string | undefined {
  const [linked] = textsIn(of.linked?.headline, 'name');
  const given = linked ?? meta(of, 'og:title', 'twitter:title') ?? of.page.heading ?? of.page.title;
  return given === undefined
    ? undefined
    : withoutSite(plainLine(given), siteName(of), linked ?? of.page.heading);
}

const siteName = (of: PageMeta) =>
  textsIn(of.linked?.publisher, 'name')[0] ?? meta(of, 'og:site_name', 'application-name');

function withoutSite(title: string, site: string | undefined, sure: string | undefined): string {
  const parts = title.split(/\s+[|–—«»•:-]\s+/u);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const isSite = site !== undefined && last.toLowerCase() === site.toLowerCase();
  const isBesideHeading =
    sure !== undefined &&
    plainLine(sure) === title.slice(0, title.length - last.length).replace(/[\s|–—«»•:-]+$/u, '');
  return isSite || isBesideHeading
    ? title.slice(0, title.length - last.length).replace(/[\s|–—«»•:-]+$/u, '')
    : title;
}

/** Everything but the text. */
export function metaDraft(of: PageMeta): Omit<Draft, 'uri'> {
  const { linked } = of;
  const published =
    textsIn(linked?.datePublished)[0] ??
    meta(
      of,
      'article:published_time',
      'datepublished',
      'dc.date.issued',
      'dc.date',
      'parsely-pub-date',
      'date',
      'pubdate',
    ) ??
    of.page.times[0];
  const modified =
    textsIn(linked?.dateModified)[0] ??
    meta(of, 'article:modified_time', 'og:updated_time', 'datemodified', 'last-modified');
  const firstCreated = feedTime(published);
  const { subjects, keywords } = subjectsOf(wordsOf(of).map((term) => ({ term })));
  return {
    headline: { plain: pageHeadline(of) },
    byline: bylineOf(of),
    source: siteName(of),
    times: {
      firstCreated,
      versionCreated: feedTime(modified) ?? firstCreated,
      expires: feedTime(textsIn(linked?.expires)[0] ?? meta(of, 'article:expiration_time')),
    },
    lenientTimes: true,
    subjects,
    keywords,
    links: linksOf(of),
    usageTerms:
      textsIn(linked?.license, 'url', '@id')[0] ??
      of.page.links.find(({ rel = '' }) => rel === 'license')?.href,
    copyrightHolder: textsIn(linked?.copyrightHolder, 'name')[0],
    copyrightNotice: textsIn(linked?.copyrightNotice)[0] ?? meta(of, 'copyright', 'dc.rights'),
    located: textsIn(linked?.contentLocation, 'name')[0],
    extras: extrasOf(of),
  };
}

function bylineOf(of: PageMeta): string | undefined {
  const linked = textsIn(of.linked?.author, 'name');
  const given =
    linked.length > 0
      ? linked
      : metas(of, 'author', 'article:author', 'parsely-author', 'dc.creator', 'byl').slice(0, 3);
  // Open Graph wants the address of a profile here, which is nobody's name; a site is not its own author.
  return joinedNames(
    given.filter((name) => !/^https?:|^[@/]/.test(name) && name !== siteName(of)).map(plainLine),
  );
}

function wordsOf(of: PageMeta): string[] {
  const listed = [
    ...textsIn(of.linked?.keywords, 'name'),
    ...metas(of, 'news_keywords', 'keywords', 'parsely-tags'),
  ];
  const whole = [
    ...metas(of, 'article:tag', 'article:section'),
    ...textsIn(of.linked?.articleSection),
    ...textsIn(of.linked?.about, 'name'),
  ];
  return [...whole, ...listed.flatMap((line) => line.split(/[,،;]/))].slice(0, 60);
}

function linksOf(of: PageMeta): Link[] {
  const address = pageAddress(of);
  const links: Link[] = address === undefined ? [] : [{ rel: 'canonical', href: address }];
  const images = [
    ...textsIn(of.linked?.image, 'url', 'contentUrl', '@id'),
    ...metas(of, 'og:image', 'og:image:url', 'twitter:image'),
  ];
  for (const given of new Set(images)) {
    const href = webAddress(given, address);
    if (href !== undefined && !links.some((link) => link.href === href)) links.push({ rel: 'image', href });
  }
  for (const { rel = '', href, hreflang, type } of of.page.links.slice(0, 200)) {
    const target = webAddress(href, address);
    if (target === undefined || !/^(?:alternate|amphtml)$/i.test(rel)) continue;
    if (hreflang || rel !== 'alternate' || /xml|json/.test(type ?? '')) {
      links.push({
        rel,
        href: target,
        ...(type ? { mediaType: type } : {}),
        ...(hreflang ? { title: hreflang } : {}),
      });
    }
  }
  return links.slice(0, 40);
}

/** The description and what JSON-LD says of access; other metadata of pages is for machines of other kinds. */
function extrasOf(of: PageMeta): Record<string, unknown> {
  const summary =
    textsIn(of.linked?.description)[0] ?? meta(of, 'og:description', 'description', 'twitter:description');
  const part = textsIn(of.linked?.isPartOf, 'name', '@id')[0];
  const found = {
    summary: summary && plainLine(summary),
    isPartOf: part,
    alternativeHeadline: textsIn(of.linked?.alternativeHeadline)[0],
    isAccessibleForFree: of.linked?.isAccessibleForFree,
    linkedType: of.linked?.['@type'],
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && value !== ''));
}
