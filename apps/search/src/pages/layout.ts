import { html, type SafeHtml } from './html.js';
import { type InterfaceLanguage, wordsIn } from './interface-words.js';
import { iconPath, stylesheetPath } from './stylesheet.js';

export interface PageFrame {
  readonly ui: InterfaceLanguage;
  readonly title: string;
  /** This page in the other language. */
  readonly translated: string;
  readonly skip: string;
  readonly main: SafeHtml;
}

/** A whole page: masthead, content, footer; nothing on it comes from another origin and nothing is inline. */
export function layout({ ui, title, translated, skip, main }: PageFrame): string {
  const words = wordsIn(ui);
  const other = ui === 'ar' ? 'en' : 'ar';
  return html`<!doctype html>
<html lang="${ui}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${stylesheetPath}">
<link rel="icon" href="${iconPath}" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">${skip}</a>
<header class="masthead">
<a class="name" href="/?ui=${ui}" dir="ltr">Slugline</a>
<p class="tagline">${words.tagline}</p>
<a class="section" href="/stories?ui=${ui}">${words.storiesLink}</a>
<a class="translate" href="${translated}" hreflang="${other}" lang="${other}">${words.otherLanguage}</a>
</header>
<main id="main">${main}</main>
<footer><a href="/docs">${words.api}</a></footer>
</body>
</html>
`.toString();
}
