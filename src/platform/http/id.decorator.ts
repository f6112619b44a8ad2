import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem.js';
import { isUuid } from './fields/text-fields.js';

/** An id in the path, `:id` where no name is given. What is not an id cannot exist: 404, with the same body. */
export const Id = createParamDecorator((name: string | undefined, context: ExecutionContext): string => {
  return idIn(parametersOf(context), name ?? 'id');
});

/** All ids of a path that goes deeper: `{ id, goalId, actionId }`. */
export const Ids = createParamDecorator((_: undefined, context: ExecutionContext): Record<string, string> => {
  const parameters = parametersOf(context);
  return Object.fromEntries(Object.keys(parameters).map((name) => [name, idIn(parameters, name)]));
});

function parametersOf(context: ExecutionContext): Record<string, string> {
  return context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>;
}

function idIn(parameters: Record<string, string>, name: string): string {
  const id = parameters[name] ?? '';
  if (!isUuid(id)) throw Problem.notFound();
  return id;
}
