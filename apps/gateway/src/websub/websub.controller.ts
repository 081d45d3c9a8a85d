import { Controller, Get, Header, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { WebSubCallbacks } from './websub-callbacks.js';

/** `GET|POST /v1/websub/{feed}/{token}`: hubs ask whether a subscription is meant, and bring content. */
@Controller('v1/websub/:feed/:token')
export class WebSubController {
  constructor(private readonly callbacks: WebSubCallbacks) {}

  @Get()
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('x-content-type-options', 'nosniff')
  verify(
    @Param('feed') feed: string,
    @Param('token') token: string,
    @Query() query: Record<string, unknown>,
  ): Promise<string> {
    return this.callbacks.verify(feed, token, query);
  }

  @Post()
  @HttpCode(202)
  async deliver(
    @Param('feed') feed: string,
    @Param('token') token: string,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.callbacks.deliver(feed, token, request);
  }
}
