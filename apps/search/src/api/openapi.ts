import * as z from 'zod';
import {
  copiesAnswer,
  entityAnswer,
  entityListAnswer,
  problemAnswer,
  relatedAnswer,
  searchAnswer,
  shownItem,
} from './answers.js';
import {
  entityParameters,
  entitySearchParameters,
  itemByUriParameters,
  itemSearchParameters,
  noParameters,
  relatedParameters,
  unseenText,
} from './item-parameters.js';
import { asJson, type JsonSchema, type Parameter, parametersOf } from './json-schema.js';
import { revisionDiffAnswer, revisionsAnswer } from './revision-answers.js';
import { revisionDiffParameters, revisionsParameters } from './revision-parameters.js';
import { storyAnswer, storyListAnswer, trendsAnswer } from './story-answers.js';
import { storyListParameters, storyParameters, trendsParameters } from './story-parameters.js';

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: JsonSchema;
  readonly responses: JsonSchema;
}

export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, { readonly get?: Operation; readonly post?: Operation }>>;
  readonly components: { readonly schemas: JsonSchema };
}

const schemas = {
  Item: shownItem,
  SearchAnswer: searchAnswer,
  RelatedAnswer: relatedAnswer,
  UnseenText: unseenText,
  Copies: copiesAnswer,
  Revisions: revisionsAnswer,
  RevisionDiff: revisionDiffAnswer,
  EntityList: entityListAnswer,
  Entity: entityAnswer,
  StoryList: storyListAnswer,
  Story: storyAnswer,
  Trends: trendsAnswer,
  Problem: problemAnswer,
};

const reasons: Readonly<Record<number, string>> = {
  400: 'A parameter is wrong or unknown: `errors` names each with the reason.',
  404: 'Nothing is here, or it may not be shown.',
  413: 'The text is too long.',
  410: 'The item was killed: `id` and `killedAt` say which and when.',
  429: 'Too much at once: come again after Retry-After seconds.',
  503: 'Elasticsearch is away: come again after Retry-After seconds.',
};

/** OpenAPI 3.1 of the service, made from the schemas that check and type it. */
export function openApi(): OpenApi {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Slugline search',
      version: '1',
      description: 'Search and related items over the news wire, in Arabic and English alike.',
    },
    paths: { ...itemPaths(), ...relatedPaths(), ...storyPaths(), ...entityPaths() },
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, asJson(one)])),
    },
  };
}

const itemPaths = (): OpenApi['paths'] => ({
  '/v1/items': {
    get: operation('searchItems', 'Search items, or with `uri` and `feed` read one', {
      query: [itemSearchParameters, optional(itemByUriParameters)],
      answer: [ref('SearchAnswer'), ref('Item')],
      problems: [400, 404, 410, 429, 503],
    }),
  },
  '/v1/items/{id}': {
    get: operation('readItem', 'One item as it is at this moment', {
      path: ['id'],
      query: [noParameters],
      answer: [ref('Item')],
      problems: [400, 404, 410, 429, 503],
    }),
  },
  '/v1/items/{id}/copies': {
    get: operation('itemCopies', 'All visible items that carry the same text, the earliest first', {
      path: ['id'],
      query: [noParameters],
      answer: [ref('Copies')],
      problems: [400, 404, 410, 429, 503],
    }),
  },
  '/v1/items/{id}/revisions': {
    get: operation('itemRevisions', 'What an item was before, and what each revision changed', {
      path: ['id'],
      query: [revisionsParameters],
      answer: [ref('Revisions')],
      problems: [400, 404, 410, 429, 503],
    }),
  },
  '/v1/items/{id}/revisions/diff': {
    get: operation('diffRevisions', 'What was changed between two revisions of an item', {
      path: ['id'],
      query: [revisionDiffParameters],
      answer: [ref('RevisionDiff')],
      problems: [400, 404, 410, 429, 503],
    }),
  },
});

const storyPaths = (): OpenApi['paths'] => ({
  '/v1/stories': {
    get: operation(
      'searchStories',
      'Stories with an item that fits, put together from what may be seen of them',
      {
        query: [storyListParameters],
        answer: [ref('StoryList')],
        problems: [400, 429, 503],
      },
    ),
  },
  '/v1/stories/{id}': {
    get: operation(
      'readStory',
      'One story with its timeline; an id that was merged answers the present story',
      {
        path: ['id'],
        query: [storyParameters],
        answer: [ref('Story')],
        problems: [400, 404, 429, 503],
      },
    ),
  },
  '/v1/trends': {
    get: operation('readTrends', 'Stories and entities that are written about more than their own past', {
      query: [trendsParameters],
      answer: [ref('Trends')],
      problems: [400, 429, 503],
    }),
  },
});

const relatedPaths = (): OpenApi['paths'] => ({
  '/v1/items/{id}/related': {
    get: operation('relatedItems', 'What is worth reading next to an item, and why', {
      path: ['id'],
      query: [relatedParameters],
      answer: [ref('RelatedAnswer')],
      problems: [400, 404, 410, 429, 503],
    }),
  },
  '/v1/related': {
    post: operation('relatedToText', 'What is worth reading next to a text that is no item here', {
      query: [relatedParameters],
      body: ref('UnseenText'),
      answer: [ref('RelatedAnswer')],
      problems: [400, 413, 429, 503],
    }),
  },
});

const entityPaths = (): OpenApi['paths'] => ({
  '/v1/entities': {
    get: operation('completeEntities', 'People, organisations and places by the beginning of a name', {
      query: [entitySearchParameters],
      answer: [ref('EntityList')],
      problems: [400, 429, 503],
    }),
  },
  '/v1/entities/{id}': {
    get: operation('readEntity', 'One of them with its names and latest items', {
      path: ['id'],
      query: [entityParameters],
      answer: [ref('Entity')],
      problems: [400, 404, 429, 503],
    }),
  },
});

interface OperationFacts {
  readonly path?: readonly string[];
  readonly query: readonly z.ZodObject[];
  readonly body?: JsonSchema;
  readonly answer: readonly JsonSchema[];
  readonly problems: readonly number[];
}

function operation(operationId: string, summary: string, facts: OperationFacts): Operation {
  const inPath = (facts.path ?? []).map(
    (name): Parameter => ({ name, in: 'path', required: true, description: '', schema: { type: 'string' } }),
  );
  const named = facts.query.flatMap(parametersOf);
  // Where two forms of a request share a parameter, the first describes it.
  const inQuery = named.filter(({ name }, at) => named.findIndex((other) => other.name === name) === at);
  const [only] = facts.answer;
  const schema = facts.answer.length === 1 ? only : { oneOf: facts.answer };
  const problems = facts.problems.map((status) => [
    String(status),
    { description: reasons[status], content: { 'application/problem+json': { schema: ref('Problem') } } },
  ]);
  return {
    operationId,
    summary,
    parameters: [...inPath, ...inQuery],
    ...(facts.body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: facts.body } } },
    }),
    responses: {
      200: { description: summary, content: { 'application/json': { schema } } },
      ...Object.fromEntries(problems),
    },
  };
}

const optional = (schema: z.ZodObject) => schema.partial();
const ref = (name: keyof typeof schemas): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
