import { Controller, Get, Header } from '@nestjs/common';
import { docsPage } from '../pages/docs-page.js';
import { openApi } from './openapi.js';

/** What the service offers, for machines and for people. */
@Controller()
export class DocsController {
  readonly #api = openApi();
  readonly #page = docsPage(this.#api);

  @Get('openapi.json')
  description(): object {
    return this.#api;
  }

  @Get('docs')
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return this.#page;
  }
}
