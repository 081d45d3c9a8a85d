import { Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ProblemError } from '#libs/service';
import type { InterfaceLanguage } from './interface-words.js';
import { messagePage } from './message-page.js';

const log = new Logger('ReaderPages');

/** Answers with a page; what goes wrong becomes a page of its own with the status of the problem. */
export async function answerPage(
  ui: InterfaceLanguage,
  reply: FastifyReply,
  render: () => Promise<string>,
): Promise<string> {
  reply.header('content-type', 'text/html; charset=utf-8').header('vary', 'accept-language');
  try {
    return await render();
  } catch (error) {
    if (!(error instanceof ProblemError)) {
      log.error(error);
      reply.status(500);
      return messagePage(ui, { status: 500, detail: '' });
    }
    const { status, detail } = error.problem;
    const killedAt = 'killedAt' in error.problem ? String(error.problem.killedAt) : undefined;
    reply.status(status).headers(error.headers);
    return messagePage(ui, { status, detail, killedAt });
  }
}
