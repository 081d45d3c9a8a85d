import { type DynamicModule, type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { DocsController } from './api/docs.controller.js';
import { EntitiesController } from './api/entities.controller.js';
import { ItemsController } from './api/items.controller.js';
import { RelatedController } from './api/related.controller.js';
import { RevisionsController } from './api/revisions.controller.js';
import { StoriesController } from './api/stories.controller.js';
import { EntityPagesController } from './pages/entities/entity-pages.controller.js';
import { ReaderController } from './pages/reader.controller.js';
import { StoryPagesController } from './pages/stories/story-pages.controller.js';
import { CopyMembers } from './reading/copy-members.js';
import { EntityLookup } from './reading/entity-lookup.js';
import { ItemRevisions } from './reading/item-revisions.js';
import { ItemSearches } from './reading/item-searches.js';
import type { NewsStore } from './reading/news-store.js';
import type { RevisionStore } from './reading/revision-store.js';
import { FrontNews } from './reading/stories/front-news.js';
import { StoryById } from './reading/stories/story-by-id.js';
import { StoryChains } from './reading/stories/story-chains.js';
import { StorySearches } from './reading/stories/story-searches.js';
import { StorySummaries } from './reading/stories/story-summaries.js';
import { Trends } from './reading/stories/trends.js';
import { RelatedItems } from './related/related-items.js';
import { securityHeaders } from './security-headers.js';

@Module({})
export class SearchModule implements NestModule {
  /** Everything of the service, over the two indexes. */
  static over(store: NewsStore, revisions: RevisionStore): DynamicModule {
    const summaries = new StorySummaries(store);
    const searches = new ItemSearches(store, summaries);
    const storySearches = new StorySearches(store, summaries);
    const trends = new Trends(store, summaries);
    const chains = new StoryChains(store, summaries);
    return {
      module: SearchModule,
      controllers: [
        ItemsController,
        RevisionsController,
        RelatedController,
        EntitiesController,
        StoriesController,
        DocsController,
        ReaderController,
        StoryPagesController,
        EntityPagesController,
      ],
      providers: [
        { provide: ItemSearches, useValue: searches },
        { provide: ItemRevisions, useValue: new ItemRevisions(store, revisions) },
        { provide: CopyMembers, useValue: new CopyMembers(store) },
        { provide: RelatedItems, useValue: new RelatedItems(store) },
        { provide: StorySearches, useValue: storySearches },
        { provide: StoryById, useValue: new StoryById(store, summaries, searches, chains) },
        { provide: Trends, useValue: trends },
        { provide: FrontNews, useValue: new FrontNews(trends, storySearches) },
        { provide: StorySummaries, useValue: summaries },
        { provide: EntityLookup, useValue: new EntityLookup(store, searches) },
      ],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(securityHeaders).forRoutes('{*path}');
  }
}
