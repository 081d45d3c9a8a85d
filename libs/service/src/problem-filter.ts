import { STATUS_CODES } from 'node:http';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { type ProblemBody, ProblemError } from './problem-error.js';

type ProblemOf = (status: number, detail: string) => ProblemBody;

/** RFC 9457 without a type of its own: the title is the status's. */
export const blankProblem: ProblemOf = (status, detail) => ({
  type: 'about:blank',
  title: STATUS_CODES[status] ?? 'Error',
  status,
  detail,
});

/** Answers every error as application/problem+json; a fault of ours is logged whole and told in one sentence. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Logger,
    private readonly problemOf: ProblemOf = blankProblem,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const { problem, headers } = this.answer(error, http.getRequest<FastifyRequest>());
    if (reply.sent) return;
    reply
      .status(problem.status)
      .headers(headers)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
  }

  private answer(error: unknown, request: FastifyRequest) {
    if (error instanceof ProblemError) return { problem: error.problem, headers: error.headers };
    const status = statusOf(error);
    if (status !== undefined && status < 500) {
      return { problem: this.problemOf(status, (error as Error).message), headers: {} };
    }
    this.log.error(
      { err: error, method: request.method, url: request.url },
      'a request failed by a fault of ours',
    );
    return { problem: this.problemOf(500, 'a fault of ours; it has been logged'), headers: {} };
  }
}

/** Nest's exceptions and Fastify's errors carry an HTTP status; anything else has none. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status <= 599 ? status : undefined;
}
