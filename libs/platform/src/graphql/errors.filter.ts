import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { logInternalError } from '../logging/internal-error.js';

const CODES: Record<number, string> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'LIMIT_EXCEEDED',
  415: 'BAD_REQUEST',
};

/**
 * Errors inside GraphQL go on to presentError, unlogged: most are refusals. A request that never became GraphQL (broken JSON, too large, another
 * media type, an unknown address) is answered in the same form, with its status.
 */
@Catch()
export class Errors implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const status = statusOf(error);
    if (status >= 500) {
      const id = logInternalError(error);
      send(reply, status, `Something went wrong here; it is logged as ${id}.`, { code: 'INTERNAL', id });
    } else {
      send(reply, status, error instanceof Error ? error.message : 'The request cannot be read.', {
        code: CODES[status] ?? 'BAD_REQUEST',
      });
    }
  }
}

/** Answers in GraphQL's form. */
export function send(
  reply: FastifyReply,
  status: number,
  message: string,
  extensions: { code: string; id?: string },
): void {
  void reply
    .status(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send({ errors: [{ message, extensions }] });
}

/** Nest's exceptions and Fastify's errors carry a status of their own. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
