import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { itemSearchParameters } from '../api/item-parameters.js';
import { readQuery } from '../api/read-query.js';
import { revisionsParameters } from '../api/revision-parameters.js';
import { CopyMembers } from '../reading/copy-members.js';
import { ItemRevisions } from '../reading/item-revisions.js';
import { ItemSearches } from '../reading/item-searches.js';
import { FrontNews } from '../reading/stories/front-news.js';
import { StorySummaries } from '../reading/stories/story-summaries.js';
import { RelatedItems } from '../related/related-items.js';
import { AskedPage, answerPage, filledIn, type PageQuestion } from './answer-page.js';
import { itemPage } from './item-page.js';
import { resultsPage } from './results-page.js';
import { revisionsPage } from './revisions-page.js';
import { icon, iconPath, stylesheet, stylesheetPath } from './stylesheet.js';

const relatedShown = 6;
/** What the page takes of a search; the rest of it is fixed. */
const { q, lang, feed, source, entity, subject, sort, cursor } = itemSearchParameters.shape;
const pageParameters = z.strictObject({ q, lang, feed, source, entity, subject, sort, cursor });

/** The reader page: rendered here, so that it works without a script. */
@Controller()
export class ReaderController {
  constructor(
    private readonly searches: ItemSearches,
    private readonly relatedItems: RelatedItems,
    private readonly itemRevisions: ItemRevisions,
    private readonly copyMembers: CopyMembers,
    private readonly frontNews: FrontNews,
    private readonly summaries: StorySummaries,
  ) {}

  @Get('/')
  async results(@AskedPage() page: PageQuestion): Promise<string> {
    return await answerPage(page, async (ui) => {
      const asked = pageSearch(page.query);
      const search = itemSearchParameters.parse({ facets: 'lang,source,subject,entity', highlight: '1' });
      const [answer, stories] = await Promise.all([
        this.searches.search({ ...search, ...asked }, ui),
        Object.keys(page.query).some((name) => name !== 'ui') ? undefined : this.frontNews.now(ui),
      ]);
      return resultsPage({ ui, ...asked }, answer, stories);
    });
  }

  @Get('/items/:id')
  async item(@Param('id') id: string, @AskedPage() page: PageQuestion): Promise<string> {
    return await answerPage(page, async (ui) => {
      const asked = pageSearch(page.query);
      const related = await this.relatedItems.of(id, { lang: [], size: relatedShown }, ui);
      const { story: its } = await this.searches.item(id);
      // Read last: a kill meanwhile holds.
      const [item, copies, story] = await Promise.all([
        this.searches.itemWithCarriers(id),
        this.copyMembers.of(id),
        its && this.summaries.one(its.id, ui),
      ]);
      return itemPage({ ui, ...asked }, item, related.items, copies.items, story);
    });
  }

  @Get('/items/:id/revisions')
  async revisions(@Param('id') id: string, @AskedPage() page: PageQuestion): Promise<string> {
    return await answerPage(page, async (ui) => {
      const { cursor: after, ...query } = page.query;
      const asked = pageSearch(query);
      const place = readQuery(revisionsParameters, after === undefined ? {} : { cursor: after });
      const answer = await this.itemRevisions.list(id, place);
      // Read last: a kill meanwhile holds.
      const item = await this.searches.item(id);
      return revisionsPage({ ui, ...asked }, item, answer);
    });
  }

  @Get(stylesheetPath)
  styles(@Res({ passthrough: true }) reply: FastifyReply): string {
    reply.header('content-type', 'text/css; charset=utf-8').header('cache-control', forEver);
    return stylesheet;
  }

  @Get(iconPath)
  icon(@Res({ passthrough: true }) reply: FastifyReply): string {
    reply.header('content-type', 'image/svg+xml').header('cache-control', forEver);
    return icon;
  }
}

const forEver = 'public, max-age=31536000, immutable';

const pageSearch = (query: PageQuestion['query']) => readQuery(pageParameters, filledIn(query));
