import type { FieldProblem, PushFacts } from '#libs/contracts';
import type { Draft, FormText } from '../draft.js';
import { decodeDocument } from '../encodings/decode-document.js';
import type { FormatReader, WireDocument } from '../format-reader.js';
import { readPublished, readPushLanguage } from '../push-facts-of-text.js';
import { withAbsoluteLinks } from '../web-feed/absolute-links.js';
import { declaredLanguage } from '../web-feed/declared-language.js';
import { textsIn } from './json-ld.js';
import { metaDraft, type PageMeta, pageAddress, pageHeadline, pageUri, readPageMeta } from './page-meta.js';
import { type PageText, pageText } from './page-text.js';
import { scanPage } from './scan-page.js';

/** Article pages of the web: the text by Readability, all else by the page's own metadata. */
export const htmlReader: FormatReader = {
  format: 'html',
  draftsOf(document, push) {
    const { text, signals, of, uri } = openPage(document, push);
    const found = pageText(text);
    const body = bodyOf(of, found);
    const problem = notAnArticle(of, found, body);
    if (problem !== undefined) return [{ problem, uri }];
    return [{ draft: { ...draftOf(of, found, body, uri), signals } }];
  },
  /** The same uri and nothing dearer than one pass over the page. */
  peek(document, push) {
    const { of, uri } = openPage(document, push);
    readPublished(push.published, 'UTC');
    readPushLanguage(push.lang);
    return [{ uri, pubStatus: 'usable', embargoed: false, empty: !of.page.hasLetters }];
  },
};

function openPage(document: WireDocument, push: PushFacts) {
  const { text, signals } = decodeDocument(document);
  const of = readPageMeta(scanPage(text));
  return { text, signals, of, uri: pageUri(of, push, text) };
}

function draftOf(of: PageMeta, found: PageText | undefined, body: FormText | undefined, uri: string): Draft {
  const words = `${pageHeadline(of) ?? ''} ${body?.plain ?? found?.text ?? ''}`;
  const declared =
    textsIn(of.linked?.inLanguage, 'alternateName', 'name')[0] ??
    of.page.lang ??
    of.page.metas.get('og:locale')?.[0];
  const language = declaredLanguage(declared, words);
  const draft = metaDraft(of);
  return {
    ...draft,
    uri,
    body,
    language: language.language,
    relatedHeadlines: found?.relatedHeadlines,
    extras: { ...draft.extras, ...language.extras },
  };
}

/** JSON-LD's own text decides where Readability took something else for the article. */
function bodyOf(of: PageMeta, found: PageText | undefined): FormText | undefined {
  const [linked] = textsIn(of.linked?.articleBody);
  const start = folded(linked ?? '').slice(0, 60);
  if (linked !== undefined && start.length >= 40 && !folded(found?.text ?? '').includes(start))
    return { plain: linked };
  return found === undefined ? undefined : { html: withAbsoluteLinks(found.html, pageAddress(of)) };
}

const folded = (text: string) => text.replace(/<[^<>]*>/g, '').replace(/[^\p{L}\p{N}]+/gu, '');

const errorTitle =
  /\b(?:404|403|500|not found|access denied|forbidden|just a moment|are you a robot|before you continue|cookie consent|subscribe to continue|server error)\b|الصفحة (?:غير موجودة|المطلوبة)|غير موجود|حدث خطأ|تعذر الوصول|ملفات تعريف الارتباط/iu;

/** A front page, an error or a wall is no item; a reason is better than its words as news. */
function notAnArticle(
  of: PageMeta,
  found: PageText | undefined,
  body: FormText | undefined,
): FieldProblem | undefined {
  const isDeclared = of.linked !== undefined || /article/i.test(of.page.metas.get('og:type')?.[0] ?? '');
  const title = `${of.page.title ?? ''} ${of.page.heading ?? ''}`;
  const length = body?.plain?.length ?? found?.text.length ?? 0;
  if (!isDeclared && length < 1000 && errorTitle.test(title)) {
    return {
      code: 'invalid',
      field: '',
      detail: 'the page tells of an error or asks for consent; it holds no article',
    };
  }
  if (body === undefined || length === 0)
    return { code: 'empty', field: '', detail: 'no article was found on the page' };
  if (body.plain === undefined && (found?.linkShare ?? 0) > (isDeclared ? 0.7 : 0.5)) {
    return { code: 'empty', field: '', detail: 'the page is a list of links, not an article' };
  }
  return undefined;
}
