import { Body, Controller, HttpCode, Post, Query } from '@nestjs/common';
import { RelatedItems } from '../related/related-items.js';
import type { RelatedAnswer } from './answers.js';
import { relatedParameters, unseenText } from './item-parameters.js';
import { readQuery } from './read-query.js';

/** What is related to a text that is no item here; nothing of it is kept. */
@Controller('v1/related')
export class RelatedController {
  constructor(private readonly relatedItems: RelatedItems) {}

  @Post()
  @HttpCode(200)
  async related(@Body() body: unknown, @Query() query: Record<string, unknown>): Promise<RelatedAnswer> {
    const wanted = readQuery(relatedParameters, query);
    return await this.relatedItems.ofText(readQuery(unseenText, body ?? {}), wanted);
  }
}
