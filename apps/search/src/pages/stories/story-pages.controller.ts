import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import * as z from 'zod';
import { readQuery } from '../../api/read-query.js';
import { storyListParameters, storyParameters } from '../../api/story-parameters.js';
import { StoryById } from '../../reading/stories/story-by-id.js';
import { StorySearches } from '../../reading/stories/story-searches.js';
import { answerPage } from '../answer-page.js';
import { interfaceLanguage } from '../interface-words.js';
import { storyAddress } from '../page-address.js';
import { storiesPage } from './stories-page.js';
import { storyPage } from './story-page.js';

type Given = Readonly<Record<string, unknown>>;

/** What the pages take of the questions; the rest of them is fixed. */
const { q, lang, source, entity, sort, cursor } = storyListParameters.shape;
const listParameters = z.strictObject({ q, lang, source, entity, sort, cursor });
const { sort: order, cursor: place } = storyParameters.shape;
const timelineParameters = z.strictObject({ sort: order, cursor: place });

/** Pages of stories: the list, and one with its timeline. */
@Controller('stories')
export class StoryPagesController {
  constructor(
    private readonly searches: StorySearches,
    private readonly stories: StoryById,
  ) {}

  @Get()
  async list(
    @Query() query: Given,
    @Headers('accept-language') accepted: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const ui = interfaceLanguage(query.ui, accepted);
    return await answerPage(ui, reply, async () => {
      const asked = readQuery(listParameters, filled(query));
      const answer = await this.searches.list({ ...storyListParameters.parse({}), ...asked }, ui);
      return storiesPage({ ui, feed: [], ...asked }, answer);
    });
  }

  @Get(':id')
  async story(
    @Param('id') id: string,
    @Query() query: Given,
    @Headers('accept-language') accepted: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const ui = interfaceLanguage(query.ui, accepted);
    return await answerPage(ui, reply, async () => {
      const asked = readQuery(timelineParameters, filled(query));
      const story = await this.stories.of(id, { ...storyParameters.parse({}), ...asked }, ui);
      const search = { ui, lang: [], feed: [], source: [], entity: [], ...asked };
      // The items went to another story: its page has one address, by which it is linked and kept. Not for ever: an
      // editor may part the two again.
      if (story.id !== id) reply.status(302).header('location', storyAddress(story.id, search));
      return storyPage(search, story);
    });
  }
}

/** Fields of a form that were left empty are not asked for. */
function filled({ ui: _ui, ...query }: Given): Given {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}
