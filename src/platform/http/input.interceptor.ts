import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { Problem } from '../problem.js';
import { inputsOf } from './inputs.js';
import { read } from './reading.js';

/**
 * Reads body and query into the shapes the route declares. An interceptor and not a pipe: a pipe sees one parameter,
 * so it can neither name everything wrong at once nor refuse what a route does not declare at all.
 */
@Injectable()
export class InputInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const inputs = inputsOf(context.getClass(), context.getHandler().name);
    const query = read(inputs.query, request.query, 'query');
    const body = read(inputs.body, request.body, 'body');
    const issues = [...query.issues, ...body.issues];
    if (issues.length > 0) throw Problem.badRequest(issues);
    if (inputs.query) request.query = query.value;
    if (inputs.body) request.body = body.value;
    return next.handle();
  }
}
