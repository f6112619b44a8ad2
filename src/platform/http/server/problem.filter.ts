import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../problem.js';
import { inTrace, traceFrom } from '../../trace.js';
import { databaseErrorIn } from '../errors/database-errors.js';
import { problemOf } from '../errors/problem-of.js';
import { problemMediaType, writeProblem } from '../errors/write-problem.js';
import { languageOf } from '../input/language.js';

/** Whatever was thrown becomes a problem. What went wrong on our side is logged in full and told in none of it. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  /** @param methodsOf the methods that a path knows */
  constructor(private readonly methodsOf: (path: string) => string[]) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** Also where no controller is near: for a request that the router itself could not read. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const trace = request.trace ?? traceFrom(request.headers.traceparent);
    const language = request.language ?? languageOf(request.headers['accept-language']);
    const { content } = this.asMethodProblem(problemOf(error) ?? Problem.internal(), request);
    if (content.status >= 500) inTrace(trace, () => this.log(error, request));
    if (reply.sent || reply.raw.headersSent) return;
    reply
      .code(content.status)
      .headers({ 'Trace-Id': trace.traceId, 'Content-Language': language, ...content.headers })
      .type(problemMediaType)
      .send(JSON.stringify(writeProblem(content, language, trace.traceId)));
  }

  private asMethodProblem(problem: Problem, request: FastifyRequest): Problem {
    if (problem.content.status !== 404 || !request.is404) return problem;
    const allowed = this.methodsOf(request.url.split('?')[0] ?? '').filter((method) => method !== request.method);
    return allowed.length > 0 ? Problem.methodNotAllowed(allowed) : problem;
  }

  private log(error: unknown, { method, routeOptions }: FastifyRequest): void {
    const where = `${method} ${routeOptions?.url ?? 'unknown route'}`;
    if (error instanceof Problem) {
      this.logger.warn(`${where}: ${error.message}`);
      return;
    }
    const { name, message, stack } = error instanceof Error ? error : new Error(`${typeof error} thrown`);
    // the database's message quotes what was written; its code and constraint do not
    const fromDatabase = databaseErrorIn(error);
    const what = fromDatabase ? `database ${fromDatabase.code} ${fromDatabase.constraint ?? ''}` : message;
    const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
    this.logger.error(`${where}: ${name}: ${what}`, ['', ...frames].join('\n'));
  }
}
