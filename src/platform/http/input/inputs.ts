import 'reflect-metadata';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';

export type Shape = new () => object;

/** The shapes a route declares with `@Body()` and `@Query()`; where one is missing, that input must be empty. */
export interface Inputs {
  body?: Shape;
  query?: Shape;
}

const known = new WeakMap<object, Map<string, Inputs>>();

export function inputsOf(controller: new (...parameters: never[]) => object, method: string): Inputs {
  const routes = known.get(controller) ?? new Map<string, Inputs>();
  known.set(controller, routes);
  const inputs = routes.get(method) ?? {
    body: shapeOf(controller, method, 'BODY'),
    query: shapeOf(controller, method, 'QUERY'),
  };
  routes.set(method, inputs);
  return inputs;
}

function shapeOf(
  controller: new (...parameters: never[]) => object,
  method: string,
  source: 'BODY' | 'QUERY',
): Shape | undefined {
  const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<
    string,
    { index: number; data?: unknown }
  >;
  const found = Object.entries(parameters).find(([key]) => key.startsWith(`${RouteParamtypes[source]}:`))?.[1];
  if (!found) return undefined;
  const shape = Reflect.getMetadata('design:paramtypes', controller.prototype, method)?.[found.index];
  if (found.data !== undefined || typeof shape !== 'function' || shape === Object || shape === String) {
    throw new Error(`${controller.name}.${method}: @Body() and @Query() take one class of declared fields`);
  }
  return shape;
}
