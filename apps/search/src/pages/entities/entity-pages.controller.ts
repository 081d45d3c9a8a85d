import { Controller, Get, Param } from '@nestjs/common';
import { entityParameters } from '../../api/item-parameters.js';
import { readQuery } from '../../api/read-query.js';
import { storyListParameters } from '../../api/story-parameters.js';
import { EntityLookup } from '../../reading/entity-lookup.js';
import { StorySearches } from '../../reading/stories/story-searches.js';
import { AskedPage, answerPage, filledIn, type PageQuestion } from '../answer-page.js';
import { entityAddress } from '../page-address.js';
import { entityPage } from './entity-page.js';

const storiesShown = 6;

/** Pages of people, places, organisations and events. */
@Controller('entities')
export class EntityPagesController {
  constructor(
    private readonly lookup: EntityLookup,
    private readonly searches: StorySearches,
  ) {}

  @Get(':id')
  async entity(@Param('id') id: string, @AskedPage() page: PageQuestion): Promise<string> {
    return await answerPage(page, async (ui) => {
      const asked = readQuery(entityParameters, filledIn(page.query));
      const ofIt = storyListParameters.parse({ entity: [id], size: String(storiesShown) });
      const [{ items: stories }, days] = await Promise.all([
        this.searches.list(ofIt, ui),
        this.lookup.days(id),
      ]);
      // Read last: what may be seen of it holds for the moment of speaking.
      const entity = await this.lookup.entity(id, asked);
      const search = { ui, lang: [], feed: [], source: [], entity: [] };
      // A curator merged it into another one, for as long as nobody parts them again.
      if (entity.id !== id) page.reply.status(302).header('location', entityAddress(entity.id, search));
      return entityPage(search, { entity, stories, days });
    });
  }
}
