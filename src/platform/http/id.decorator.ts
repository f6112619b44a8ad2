import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem.js';
import { isUuid } from './fields/text-fields.js';

/** An id in the path, `:id` where no name is given. What is not an id cannot exist: 404, with the same body. */
export const Id = createParamDecorator((name: string | undefined, context: ExecutionContext): string => {
  const parameters = context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>;
  const id = parameters[name ?? 'id'] ?? '';
  if (!isUuid(id)) throw Problem.notFound();
  return id;
});
