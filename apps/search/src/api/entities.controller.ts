import { Controller, Get, Param, Query } from '@nestjs/common';
import { EntityLookup } from '../reading/entity-lookup.js';
import type { EntityAnswer, EntityListAnswer } from './answers.js';
import { entityParameters, entitySearchParameters } from './item-parameters.js';
import { readQuery } from './read-query.js';

/** Entities that items name: completed from their first letters, and by id. */
@Controller('v1/entities')
export class EntitiesController {
  constructor(private readonly lookup: EntityLookup) {}

  @Get()
  async list(@Query() query: Record<string, unknown>): Promise<EntityListAnswer> {
    const { q, ...scope } = readQuery(entitySearchParameters, query);
    return await this.lookup.complete(q, scope);
  }

  @Get(':id')
  async entity(@Param('id') id: string, @Query() query: Record<string, unknown>): Promise<EntityAnswer> {
    return await this.lookup.entity(id, readQuery(entityParameters, query));
  }
}
