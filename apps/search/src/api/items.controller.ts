import { Controller, Get, Param, Query } from '@nestjs/common';
import { CopyMembers } from '../reading/copy-members.js';
import { ItemSearches } from '../reading/item-searches.js';
import { RelatedItems } from '../related/related-items.js';
import type { CopiesAnswer, RelatedAnswer, SearchAnswer, ShownItem } from './answers.js';
import {
  itemByUriParameters,
  itemSearchParameters,
  noParameters,
  relatedParameters,
} from './item-parameters.js';
import { readQuery } from './read-query.js';

/** Items: searched, by id, by the feed's own name, its copies, and what is related to one. */
@Controller('v1/items')
export class ItemsController {
  constructor(
    private readonly searches: ItemSearches,
    private readonly relatedItems: RelatedItems,
    private readonly copyMembers: CopyMembers,
  ) {}

  @Get()
  async list(@Query() query: Record<string, unknown>): Promise<SearchAnswer | ShownItem> {
    if (!('uri' in query)) return await this.searches.search(readQuery(itemSearchParameters, query));
    const { feed, uri } = readQuery(itemByUriParameters, query);
    return await this.searches.itemByUri(feed, uri);
  }

  @Get(':id')
  async item(@Param('id') id: string, @Query() query: Record<string, unknown>): Promise<ShownItem> {
    readQuery(noParameters, query);
    return await this.searches.item(id);
  }

  @Get(':id/copies')
  async copies(@Param('id') id: string, @Query() query: Record<string, unknown>): Promise<CopiesAnswer> {
    readQuery(noParameters, query);
    return await this.copyMembers.of(id);
  }

  @Get(':id/related')
  async related(@Param('id') id: string, @Query() query: Record<string, unknown>): Promise<RelatedAnswer> {
    return await this.relatedItems.of(id, readQuery(relatedParameters, query));
  }
}
