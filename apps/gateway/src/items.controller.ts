import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Admission } from './admission.js';
import { ItemIntake, type PushAnswer } from './item-intake.js';
import { readPush } from './push-reading.js';

/** `POST /v1/feeds/{feed}/items`; the admission has let the request in before. */
@Controller('v1/feeds/:feed/items')
export class ItemsController {
  constructor(
    private readonly admission: Admission,
    private readonly intake: ItemIntake,
  ) {}

  @Post()
  @HttpCode(202)
  async push(@Req() request: FastifyRequest): Promise<PushAnswer> {
    const admitted = this.admission.of(request);
    admitted.visit.hold();
    try {
      return await this.intake.take(await readPush(request, admitted, this.admission));
    } finally {
      admitted.visit.release();
    }
  }
}
