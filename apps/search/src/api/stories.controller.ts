import { Controller, Get, Param, Query } from '@nestjs/common';
import { StoryById } from '../reading/stories/story-by-id.js';
import { StorySearches } from '../reading/stories/story-searches.js';
import { Trends } from '../reading/stories/trends.js';
import { readQuery } from './read-query.js';
import type { StoryAnswer, StoryListAnswer, TrendsAnswer } from './story-answers.js';
import { storyListParameters, storyParameters, trendsParameters } from './story-parameters.js';

/** Stories, put together from what may be seen of their items, and what is rising. */
@Controller('v1')
export class StoriesController {
  constructor(
    private readonly searches: StorySearches,
    private readonly stories: StoryById,
    private readonly trends: Trends,
  ) {}

  @Get('stories')
  async list(@Query() query: Record<string, unknown>): Promise<StoryListAnswer> {
    return await this.searches.list(readQuery(storyListParameters, query));
  }

  @Get('stories/:id')
  async story(@Param('id') id: string, @Query() query: Record<string, unknown>): Promise<StoryAnswer> {
    return await this.stories.of(id, readQuery(storyParameters, query));
  }

  @Get('trends')
  async rising(@Query() query: Record<string, unknown>): Promise<TrendsAnswer> {
    return await this.trends.now(readQuery(trendsParameters, query));
  }
}
