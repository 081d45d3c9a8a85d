import { Controller, Get, Param, Query } from '@nestjs/common';
import { ItemRevisions } from '../reading/item-revisions.js';
import { readQuery } from './read-query.js';
import type { RevisionDiff, RevisionsAnswer } from './revision-answers.js';
import { revisionDiffParameters, revisionsParameters } from './revision-parameters.js';

/** What an item was before, and what was changed. */
@Controller('v1/items/:id/revisions')
export class RevisionsController {
  constructor(private readonly revisions: ItemRevisions) {}

  @Get()
  async list(@Param('id') id: string, @Query() query: Record<string, unknown>): Promise<RevisionsAnswer> {
    return await this.revisions.list(id, readQuery(revisionsParameters, query));
  }

  @Get('diff')
  async diff(@Param('id') id: string, @Query() query: Record<string, unknown>): Promise<RevisionDiff> {
    const { from, to } = readQuery(revisionDiffParameters, query);
    return await this.revisions.diff(id, from, to);
  }
}
