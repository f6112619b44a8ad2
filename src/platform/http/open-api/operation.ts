import type { OpenAPIObject } from '@nestjs/swagger';
import { headerParameters } from './header-parameters.js';
import { problemResponse } from './problems.js';
import type { Route, Routes } from './routes-of.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

interface Place {
  path: string;
  method: string;
  routes: Routes;
  /** the operation ids given so far */
  seen: Set<string>;
}

/** Adds to an operation what its decorators and its method imply: an id, a permission, headers and problems. */
export function describeOperation(operation: Operation, place: Place): void {
  const [controller = '', method = ''] = (operation.operationId ?? '').split('.');
  const route = place.routes(controller, method);
  operation.operationId = uniqueId(controller, method, place.seen);
  const { isPublic, permission } = route;
  if (permission)
    operation.description = [operation.description, `Permission: ${permission}`].filter(Boolean).join('\n\n');
  operation.security = isPublic ? [] : [{ bearer: [] }];
  operation.parameters = [
    ...(operation.parameters ?? []),
    ...missingPathParameters(operation, place.path),
    ...headerParameters(route),
  ];
  for (const status of problemsOf(route, operation, place)) operation.responses[status] ??= problemResponse(status);
}

function uniqueId(controller: string, method: string, seen: Set<string>): string {
  const noun = controller.replace(/Controller$/, '');
  const id = noun.charAt(0).toLowerCase() + noun.slice(1) + method.charAt(0).toUpperCase() + method.slice(1);
  if (seen.has(id)) throw new Error(`two operations are called ${id}`);
  seen.add(id);
  return id;
}

function missingPathParameters({ parameters = [] }: Operation, path: string): NonNullable<Operation['parameters']> {
  const known = parameters.flatMap((parameter) =>
    'in' in parameter && parameter.in === 'path' ? [parameter.name] : [],
  );
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));
  return named
    .filter((name) => !known.includes(name))
    .map((name) => {
      const format = /^id$|Id$/.test(name) ? { format: 'uuid' } : {};
      return { name, in: 'path' as const, required: true, schema: { type: 'string' as const, ...format } };
    });
}

function problemsOf(route: Route, operation: Operation, { path, method }: Place): number[] {
  const changes = method !== 'get' && (method !== 'post' || route.needsIfMatch || route.idempotencyKey !== undefined);
  return [
    400,
    ...(route.isPublic ? [] : [401, 403]),
    ...(path.includes('{') ? [404] : []),
    ...(changes ? [409] : []),
    ...(route.needsIfMatch ? [412, 428] : []),
    ...(operation.requestBody ? [413, 415] : []),
    ...(route.idempotencyKey ? [422] : []),
    429,
    500,
    503,
  ];
}
