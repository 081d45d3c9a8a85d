import { Controller, Get, Param } from '@nestjs/common';
import * as z from 'zod';
import { readQuery } from '../../api/read-query.js';
import { storyListParameters, storyParameters } from '../../api/story-parameters.js';
import { StoryById } from '../../reading/stories/story-by-id.js';
import { StorySearches } from '../../reading/stories/story-searches.js';
import { AskedPage, answerPage, filledIn, type PageQuestion } from '../answer-page.js';
import { storyAddress } from '../page-address.js';
import { storiesPage } from './stories-page.js';
import { storyPage } from './story-page.js';

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
  async list(@AskedPage() page: PageQuestion): Promise<string> {
    return await answerPage(page, async (ui) => {
      const asked = readQuery(listParameters, filledIn(page.query));
      const answer = await this.searches.list({ ...storyListParameters.parse({}), ...asked }, ui);
      return storiesPage({ ui, feed: [], ...asked }, answer);
    });
  }

  @Get(':id')
  async story(@Param('id') id: string, @AskedPage() page: PageQuestion): Promise<string> {
    return await answerPage(page, async (ui) => {
      const asked = readQuery(timelineParameters, filledIn(page.query));
      const story = await this.stories.of(id, { ...storyParameters.parse({}), ...asked }, ui);
      const search = { ui, lang: [], feed: [], source: [], entity: [], ...asked };
      // The items went to another story: its page has one address, by which it is linked and kept. Not for ever: an
      // editor may part the two again.
      if (story.id !== id) page.reply.status(302).header('location', storyAddress(story.id, search));
      return storyPage(search, story);
    });
  }
}
