import { Controller, Get, Headers, Logger, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { ProblemError } from '#libs/service';
import { itemSearchParameters } from '../api/item-parameters.js';
import { readQuery } from '../api/read-query.js';
import { revisionsParameters } from '../api/revision-parameters.js';
import { CopyMembers } from '../reading/copy-members.js';
import { ItemRevisions } from '../reading/item-revisions.js';
import { ItemSearches } from '../reading/item-searches.js';
import { RelatedItems } from '../related/related-items.js';
import { type InterfaceLanguage, interfaceLanguage } from './interface-words.js';
import { itemPage } from './item-page.js';
import { messagePage } from './message-page.js';
import { resultsPage } from './results-page.js';
import { revisionsPage } from './revisions-page.js';
import { icon, iconPath, stylesheet, stylesheetPath } from './stylesheet.js';

type Given = Readonly<Record<string, unknown>>;

const relatedShown = 6;
/** What the page takes of a search; the rest of it is fixed. */
const { q, lang, feed, source, entity, sort, cursor } = itemSearchParameters.shape;
const pageParameters = z.strictObject({ q, lang, feed, source, entity, sort, cursor });

/** The reader page: rendered here, so that it works without a script. */
@Controller()
export class ReaderController {
  readonly #log = new Logger(ReaderController.name);

  constructor(
    private readonly searches: ItemSearches,
    private readonly relatedItems: RelatedItems,
    private readonly itemRevisions: ItemRevisions,
    private readonly copyMembers: CopyMembers,
  ) {}

  @Get('/')
  async results(
    @Query() query: Given,
    @Headers('accept-language') accepted: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const ui = interfaceLanguage(query.ui, accepted);
    return await this.#page(ui, reply, async () => {
      const asked = pageSearch(query);
      const search = itemSearchParameters.parse({ facets: 'lang,source,entity', highlight: '1' });
      return resultsPage({ ui, ...asked }, await this.searches.search({ ...search, ...asked }, ui));
    });
  }

  @Get('/items/:id')
  async item(
    @Param('id') id: string,
    @Query() query: Given,
    @Headers('accept-language') accepted: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const ui = interfaceLanguage(query.ui, accepted);
    return await this.#page(ui, reply, async () => {
      const asked = pageSearch(query);
      const related = await this.relatedItems.of(id, { lang: [], size: relatedShown }, ui);
      // Read last: a kill meanwhile holds.
      const [item, copies] = await Promise.all([this.searches.itemWithCarriers(id), this.copyMembers.of(id)]);
      return itemPage({ ui, ...asked }, item, related.items, copies.items);
    });
  }

  @Get('/items/:id/revisions')
  async revisions(
    @Param('id') id: string,
    @Query() { cursor: after, ...query }: Given,
    @Headers('accept-language') accepted: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const ui = interfaceLanguage(query.ui, accepted);
    return await this.#page(ui, reply, async () => {
      const asked = pageSearch(query);
      const page = readQuery(revisionsParameters, after === undefined ? {} : { cursor: after });
      const answer = await this.itemRevisions.list(id, page);
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

  async #page(ui: InterfaceLanguage, reply: FastifyReply, render: () => Promise<string>): Promise<string> {
    reply.header('content-type', 'text/html; charset=utf-8').header('vary', 'accept-language');
    try {
      return await render();
    } catch (error) {
      if (!(error instanceof ProblemError)) {
        this.#log.error(error);
        reply.status(500);
        return messagePage(ui, { status: 500, detail: '' });
      }
      const { status, detail } = error.problem;
      const killedAt = 'killedAt' in error.problem ? String(error.problem.killedAt) : undefined;
      reply.status(status).headers(error.headers);
      return messagePage(ui, { status, detail, killedAt });
    }
  }
}

const forEver = 'public, max-age=31536000, immutable';

/** Fields of the form that were left empty are not asked for. */
function pageSearch({ ui: _ui, ...query }: Given) {
  const filled = Object.entries(query).filter(([, value]) => value !== '');
  return readQuery(pageParameters, Object.fromEntries(filled));
}
