import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Admission } from './admission.js';
import { inflate } from './inflate.js';
import { MarkIntake, type MarksAnswer } from './mark-intake.js';

/** `POST /v1/marks`: what an editor decides about items; the admission has looked at the key before. */
@Controller('v1/marks')
export class MarksController {
  constructor(
    private readonly admission: Admission,
    private readonly intake: MarkIntake,
  ) {}

  @Post()
  @HttpCode(202)
  async mark(@Req() request: FastifyRequest): Promise<MarksAnswer> {
    const { editor, visit } = this.admission.editorOf(request);
    visit.hold();
    try {
      const packed = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const { bodyBytes } = this.admission.limits;
      const body = await inflate(packed, request.headers['content-encoding'], {
        bodyBytes,
        grow: (bytes) => visit.grow(bytes),
      });
      return await this.intake.take(body, editor);
    } finally {
      visit.release();
    }
  }
}
