import { createHash } from 'node:crypto';

/** Paper by day, lamp by night; every pair of text and ground has a contrast of 4.5 or more. */
const colours = `
:root {
  color-scheme: light dark;
  --paper: #fbf9f4; --sheet: #fffefb; --ink: #1c1a17; --soft: #5f594f; --line: #d9d2c4; --accent: #8a1f1a; --mark: #f7e3a1; --added: #d8edd5; --removed: #f6d5d0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161512; --sheet: #1e1c19; --ink: #ece7dc; --soft: #a8a093; --line: #3a362f; --accent: #f0978c; --mark: #6b5413; --added: #214022; --removed: #552622;
  }
}`;

const frame = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 72rem; padding: 0 1.25rem 2rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 Georgia, "Noto Serif", "Times New Roman", serif; overflow-wrap: anywhere;
}
:lang(ar) { font-family: "Noto Naskh Arabic", Amiri, "Geeza Pro", "Traditional Arabic", "Times New Roman", serif; line-height: 1.75; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .18em; }
a:hover { color: var(--accent); text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
mark { background: var(--mark); color: inherit; padding: 0 .08em; }
ol, ul { list-style: none; margin: 0; padding: 0; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { position: static; }
.masthead {
  display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; padding: 1.1rem 0 .55rem;
  border-bottom: 3px double var(--ink);
}
.masthead .name { font: 700 2.1rem/1 Georgia, "Times New Roman", serif; letter-spacing: -.02em; text-decoration: none; }
.masthead .tagline { margin: 0; color: var(--soft); font-style: italic; flex: 1 1 12rem; }
.masthead .tagline:lang(ar) { font-style: normal; }
.masthead .section { color: var(--accent); font-weight: 700; text-decoration: none; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: 2.5rem; }`;

const form = `
.search { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: center; padding: 1rem 0; border-bottom: 1px solid var(--line); }
.search .words { flex: 1 1 20rem; min-width: 0; }
.search input[type=search], .search select, .search button {
  font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--soft); border-radius: 2px; padding: .45rem .7rem;
}
.search select { padding-inline-end: .4rem; }
.search button { background: var(--ink); color: var(--paper); border-color: var(--ink); cursor: pointer; padding-inline: 1.2rem; }
.search button:hover { background: var(--accent); border-color: var(--accent); }
.search label { color: var(--soft); font-size: .9rem; display: inline-flex; align-items: center; gap: .4rem; }`;

const results = `
.results > h1 { font-size: 1rem; font-weight: 400; color: var(--soft); margin: 1.1rem 0 0; }
.count { color: var(--soft); font-variant-numeric: tabular-nums; }
.results > h1 .count { font-weight: 700; color: var(--ink); margin-inline-start: .3rem; }
.results > ol > li { padding: 1.15rem 0; border-bottom: 1px solid var(--line); }
.results h2 { font-size: 1.32rem; line-height: 1.28; margin: .1rem 0 .3rem; text-wrap: balance; }
.results h2:lang(ar) { line-height: 1.5; }
.results h2 a, .related h3 a { text-decoration: none; }
.results h2 a:hover, .related h3 a:hover { text-decoration: underline; }
.results h2 a:visited { color: var(--soft); }
.kicker { display: flex; flex-wrap: wrap; gap: 0 .8rem; margin: 0; color: var(--soft); font-size: .85rem; }
.kicker a { color: var(--accent); text-decoration: none; font-weight: 700; }
.kicker a:hover { text-decoration: underline; }
.urgent { color: var(--paper); background: var(--accent); padding: 0 .45em; border-radius: 2px; }
.snippet { margin: 0; max-width: 42rem; }
.carried { margin: .4rem 0 0; color: var(--soft); font-size: .88rem; }
.paging { display: flex; justify-content: space-between; gap: 1rem; padding: 1.2rem 0; }
.paging .next { margin-inline-start: auto; font-weight: 700; }
.empty { color: var(--soft); padding: 2rem 0; margin: 0; }
.empty strong { display: block; color: var(--ink); font-size: 1.2rem; }
.facet { margin-top: 1.4rem; }
.facet h2, .related > h2 {
  font-size: .82rem; margin: 0 0 .4rem; padding-bottom: .3rem; border-bottom: 1px solid var(--ink); color: var(--ink);
}
.facet li a, .facet .plain li { display: flex; gap: .5rem; justify-content: space-between; padding: .16rem 0; text-decoration: none; font-size: .95rem; }
.facet bdi + * { margin-inline-start: auto; }
.facet li a[aria-current] { font-weight: 700; color: var(--accent); }
.facet li a:hover bdi { text-decoration: underline; }`;

const stories = `
.results.stories { max-width: 46rem; }
.orders ul { display: flex; flex-wrap: wrap; gap: .3rem 1.1rem; padding: .5rem 0 0; }
.orders a { text-decoration: none; color: var(--soft); }
.orders a[aria-current] { color: var(--ink); font-weight: 700; border-bottom: 2px solid var(--accent); }
.story .facet, .facet .facet { margin-top: .5rem; }
.other-title { margin: .1rem 0; color: var(--soft); font-size: 1.05rem; }
.histogram { display: block; width: 100%; height: 3.6rem; margin: 1rem 0 .4rem; border-bottom: 1px solid var(--line); fill: var(--accent); }
.timeline > h2 { font-size: 1rem; margin: 1.2rem 0 .2rem; }
.timeline > h2 small { font-weight: 400; margin-inline-start: .8rem; }
.timeline > ol { border-inline-start: 2px solid var(--line); padding-inline-start: 1rem; }
.timeline li { padding: .55rem 0; }
.timeline h3 { font-size: 1.08rem; line-height: 1.35; margin: .05rem 0 0; font-weight: 600; }
.timeline h3:lang(ar) { line-height: 1.6; }
.timeline h3 a { text-decoration: none; }
.timeline h3 a:hover { text-decoration: underline; }
.front .chips { margin-top: .6rem; }
.front > ul:first-of-type li { border-bottom: 1px solid var(--line); padding: .2rem 0; }
.more { margin: .5rem 0 0; font-size: .9rem; }
.results > h1 .more { margin-inline-start: 1rem; }`;

const item = `
.item { padding-top: 1.4rem; max-width: 42rem; }
.item h1 { font-size: clamp(1.6rem, 4.5vw, 2.3rem); line-height: 1.2; margin: .2rem 0 .6rem; text-wrap: balance; }
.item h1:lang(ar) { line-height: 1.45; }
.item .body { font-size: 1.09rem; }
.item .body p { margin: 0 0 1em; white-space: pre-line; }
.byline, .attribution, .back { color: var(--soft); font-size: .92rem; margin: 0 0 1rem; }
.attribution { border-top: 1px solid var(--line); padding-top: .7rem; }
.notices { margin: 0 0 1.2rem; display: grid; gap: .4rem; }
.notice { margin: 0; padding: .4rem .8rem; border-inline-start: 3px solid var(--accent); background: var(--sheet); font-size: .95rem; }
.caution { color: var(--accent); font-weight: 700; }
.badge { color: var(--accent); border: 1px solid currentColor; border-radius: 2px; padding: 0 .4em; font-size: .85em; }
.rights, .changed, .attached small { color: var(--soft); font-size: .88rem; }
.rights { margin: .3rem 0; }
.attached { border-top: 1px solid var(--line); margin: 1.2rem 0 .8rem; padding-top: .6rem; }
.attached h2 { font-size: .82rem; margin: 0 0 .3rem; }
.attached li { padding: .15rem 0; }
.history > ol > li { padding: 1.1rem 0; border-top: 1px solid var(--line); }
.history .notice { margin: .5rem 0; }
.changes h2 { font-size: 1.2rem; line-height: 1.35; margin: .5rem 0; }
.changes .body { white-space: pre-line; margin: 0; }
.changes .aside { color: var(--soft); margin: .4rem 0 0; font-size: .92rem; }
ins { background: var(--added); text-decoration: none; border-bottom: 1px solid currentColor; }
del { background: var(--removed); text-decoration: line-through; }
del + ins { margin-inline-start: .12em; }
.chips { display: flex; flex-wrap: wrap; gap: .35rem; }
.facet .chips li a, .why span {
  border: 1px solid var(--line); border-radius: 2px; padding: .1rem .5rem; font-size: .86rem; background: var(--sheet);
}
.related { margin-top: 1.8rem; }
.related > ol > li { padding: .8rem 0; border-bottom: 1px solid var(--line); }
.related h3 { font-size: 1.04rem; line-height: 1.32; margin: .1rem 0 .35rem; }
.related h3:lang(ar) { line-height: 1.55; }
.why { display: flex; flex-wrap: wrap; gap: .3rem; margin: 0; color: var(--soft); }
.why span { font-size: .78rem; padding: 0 .4rem; }
.message { max-width: 38rem; padding: 3rem 0; }
.docs h2 { margin: 2rem 0 .3rem; font-size: 1.1rem; }
.docs code { font: .9em/1.5 ui-monospace, Consolas, monospace; }
.docs table { width: 100%; border-collapse: collapse; font-size: .95rem; }
.docs th, .docs td { text-align: start; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line); }
.docs th { white-space: nowrap; padding-inline-end: 1.2rem; }
.docs pre { overflow-x: auto; background: var(--sheet); border: 1px solid var(--line); padding: .7rem; }`;

/** On a narrow screen the filters become rows that scroll sideways above the results. */
const narrow = `
@media (max-width: 52rem) {
  .columns { display: flex; flex-direction: column; gap: 0; }
  .results { order: 2; }
  .results + aside .facet { margin-top: .8rem; display: flex; align-items: center; gap: .7rem; }
  .results + aside .facet h2 { border: 0; margin: 0; padding: 0; flex: none; color: var(--soft); font-weight: 400; }
  .results + aside .facet ul { display: flex; gap: .4rem; overflow-x: auto; padding: .2rem; scrollbar-width: none; }
  .results + aside .facet li a { border: 1px solid var(--line); background: var(--sheet); border-radius: 2px; padding: .2rem .6rem; white-space: nowrap; }
  .search .words { flex: 1 1 55%; }
  .search label { flex: 1 1 8rem; }
  .search select { flex: 1; min-width: 0; }
  .masthead .tagline { order: 3; flex-basis: 100%; font-size: .9rem; }
  .masthead .section { margin-inline-start: auto; }
  .results + aside .facet.front { display: block; }
  .results + aside .facet.front ul { display: block; overflow: visible; }
  .results + aside .facet.front ul.chips { display: flex; overflow-x: auto; }
  .results + aside .facet.front > ul:first-of-type li a { border: 0; background: none; white-space: normal; padding: .2rem 0; }
}
@media print { .search, aside, .masthead .translate, footer { display: none; } }
`;

export const stylesheet = [colours, frame, form, results, stories, item, narrow].join('\n');

export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="3" fill="#8a1f1a"/>' +
  '<path d="M7 9h18M7 14h18M7 19h11M7 24h6" stroke="#fbf9f4" stroke-width="2.4"/></svg>';

const named = (name: string, content: string, ending: string) =>
  `/assets/${name}-${createHash('sha256').update(content).digest('hex').slice(0, 12)}.${ending}`;

/** Named by content, so that browsers may keep them for ever. */
export const stylesheetPath = named('reader', stylesheet, 'css');
export const iconPath = named('icon', icon, 'svg');
