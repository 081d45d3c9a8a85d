import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** The text of a page's article as HTML that is not yet safe, and the headlines of what it lists beside it. */
export interface PageText {
  readonly html: string;
  readonly text: string;
  /** How much of the text is the words of links, 0 to 1. */
  readonly linkShare: number;
  readonly relatedHeadlines: readonly string[];
}

type Page = ReturnType<typeof parseHTML>['document'];
type PageElement = ReturnType<Page['querySelectorAll']>[number];

/** What is never part of an article. Nothing is loaded and no script runs: linkedom only builds the tree. */
const furniture =
  'script, style, noscript, template, svg, form, button, nav, footer, aside, dialog, iframe, [role="navigation"], [role="complementary"], [role="contentinfo"], [aria-hidden="true"], [hidden]';
/** Letters of an Arabic text say more each than Latin ones; 500 for a whole article is Readability's measure. */
const fewestLetters = 140;
const labels =
  /^(?:(?:اقرأ|اقرا|إقرأ|شاهد|طالع|تابع) (?:أيضا|ايضا|أيضًا|كذلك|المزيد)|(?:أخبار|مواضيع|موضوعات|مقالات|اخبار) (?:ذات صلة|متعلقة|مشابهة|مرتبطة)|ذات صلة|(?:الأكثر|الاكثر) (?:قراءة|مشاهدة|تداولا)|المزيد من الأخبار|related(?: (?:articles|stories|news|content|posts|links|topics))?|read (?:more|also|next)|see also|more (?:on this story|from .{1,40}|stories)|most (?:read|popular|viewed)|recommended(?: for you)?|you may also like|trending(?: now)?)\s*[:：.…]*$/iu;

/** Finds the article; undefined for a page without one. */
export function pageText(html: string): PageText | undefined {
  const document = wholePage(html);
  const relatedHeadlines = takeRelated(document);
  for (const element of document.querySelectorAll(furniture)) element.remove();
  const found = markedBody(document) ?? readable(document);
  if (found === undefined) return undefined;
  return { ...found, relatedHeadlines };
}

/** linkedom makes neither root nor body of its own; asking a document without root for its body throws. */
function wholePage(html: string): Page {
  const { document } = parseHTML(html);
  if (/^html$/i.test(document.documentElement?.tagName ?? '') && document.querySelector('body') !== null)
    return document;
  return parseHTML(`<html><head></head><body>${html}</body></html>`).document;
}

/** Lists of links under a label that says so: their headlines are kept, the lists do not belong to the text. */
function takeRelated(document: Page): string[] {
  const headlines: string[] = [];
  for (const label of document.querySelectorAll('h2, h3, h4, h5, h6, strong, b, span, p, div')) {
    const words = label.children.length > 2 ? '' : lineOf(label.textContent);
    if (words.length > 60 || !labels.test(words)) continue;
    const block = blockOf(label);
    if (block === undefined) continue;
    const links = [...block.querySelectorAll('a')]
      .map((link) => lineOf(link.textContent))
      .filter((line) => line.length > 15 && !labels.test(line));
    headlines.push(...links);
    block.remove();
    if (block !== label) label.remove();
  }
  return [...new Set(headlines)].slice(0, 50);
}

/** The list after a label, or the box around both, as long as links are most of it. */
function blockOf(label: PageElement): PageElement | undefined {
  let at: PageElement | null = label;
  for (let up = 0; up < 3 && at !== null; up++) {
    const next: PageElement | null = at.nextElementSibling;
    if (next !== null && linkShare(next) > 0.6) return next;
    const around: PageElement | null = at.parentElement;
    if (around === null || /^(?:body|html|article|main)$/i.test(around.tagName)) return undefined;
    if (around.querySelector('a') !== null && linkShare(around, label) > 0.6) return around;
    at = around;
  }
  return undefined;
}

function linkShare(element: PageElement, label?: PageElement): number {
  const all =
    lineOf(element.textContent).length - (label === undefined ? 0 : lineOf(label.textContent).length);
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, link) => sum + lineOf(link.textContent).length,
    0,
  );
  const own = /^a$/i.test(element.tagName) ? all : linked;
  return all <= 0 ? 0 : Math.min(1, own / all);
}

/** schema.org's name for the text of an article, where a page has it once. */
function markedBody(document: Page): Omit<PageText, 'relatedHeadlines'> | undefined {
  const marked = document.querySelectorAll('[itemprop~="articleBody"]');
  const [only] = marked;
  if (marked.length !== 1 || only === undefined) return undefined;
  const text = lineOf(only.textContent);
  return text.length < fewestLetters ? undefined : { html: only.innerHTML, text, linkShare: linkShare(only) };
}

function readable(document: Page): Omit<PageText, 'relatedHeadlines'> | undefined {
  const article = new Readability(document as never, {
    charThreshold: fewestLetters,
    disableJSONLD: true,
  }).parse();
  if (!article?.content) return undefined;
  const { document: result } = parseHTML(`<html><body>${article.content}</body></html>`);
  return {
    html: article.content,
    text: lineOf(article.textContent),
    linkShare: linkShare(result.body as never),
  };
}

const lineOf = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();
