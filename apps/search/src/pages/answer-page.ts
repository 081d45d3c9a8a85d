import { createParamDecorator, type ExecutionContext, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from '#libs/service';
import { type InterfaceLanguage, interfaceLanguage } from './interface-words.js';
import { messagePage } from './message-page.js';

const log = new Logger('ReaderPages');

/** What every page is asked with. */
export interface PageQuestion {
  readonly query: Readonly<Record<string, unknown>>;
  readonly accepted: string | undefined;
  readonly reply: FastifyReply;
}

/** The query, the languages that the reader's browser prefers, and the reply that the page sets its headers on. */
export const AskedPage = createParamDecorator((_: unknown, context: ExecutionContext): PageQuestion => {
  const http = context.switchToHttp();
  const { query, headers } = http.getRequest<FastifyRequest>();
  return {
    query: query as PageQuestion['query'],
    accepted: headers['accept-language'],
    reply: http.getResponse<FastifyReply>(),
  };
});

/** What is asked beside the language of the page; fields of a form that were left empty are not asked for. */
export function filledIn({ ui: _ui, ...query }: PageQuestion['query']): PageQuestion['query'] {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}

/** Answers with a page; what goes wrong becomes a page of its own with the status of the problem. */
export async function answerPage(
  { query, accepted, reply }: PageQuestion,
  render: (ui: InterfaceLanguage) => Promise<string>,
): Promise<string> {
  const ui = interfaceLanguage(query.ui, accepted);
  reply.header('content-type', 'text/html; charset=utf-8').header('vary', 'accept-language');
  try {
    return await render(ui);
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
