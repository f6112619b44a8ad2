import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../problem.js';
import { inputsOf } from './inputs.js';
import { read } from './reading.js';

/**
 * Reads body and query into the shapes the route declares. A pipe sees one parameter: it can neither name everything
 * wrong at once nor refuse what a route does not declare. An interceptor can, but costs half of the requests per
 * second. As the last of the guards it comes after the ones that say who may pass.
 */
export class InputGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const inputs = inputsOf(context.getClass(), context.getHandler().name);
    const query = read(inputs.query, request.query, 'query');
    const body = read(inputs.body, request.body, 'body');
    const issues = [...query.issues, ...body.issues];
    if (issues.length > 0) throw Problem.badRequest(issues);
    if (inputs.query) request.query = query.value;
    if (inputs.body) request.body = body.value;
    return true;
  }
}
