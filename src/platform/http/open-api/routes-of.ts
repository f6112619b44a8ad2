import type { INestApplication, Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { routeMetadata } from '../server/request.js';

export interface Route {
  permission?: string;
  isPublic: boolean;
  needsIfMatch: boolean;
  idempotencyKey?: 'taken' | 'required';
}

export type Routes = (controller: string, method: string) => Route;

/** What the decorators say of each method of each controller. */
export function routesOf(app: INestApplication): Routes {
  const controllers = new Map<string, Type>();
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values())
      if (metatype) controllers.set(metatype.name, metatype as Type);
  }
  return (controller, method) => {
    const type = controllers.get(controller);
    const target = type?.prototype[method] as object | undefined;
    if (!type || !target) throw new Error(`no route ${controller}.${method}`);
    const on = (name: string) => Reflect.getMetadata(name, target);
    return {
      permission: on(routeMetadata.permission),
      isPublic: on(routeMetadata.public) === true || Reflect.getMetadata(routeMetadata.public, type) === true,
      needsIfMatch: on(routeMetadata.needsIfMatch) === true,
      idempotencyKey: on(routeMetadata.idempotencyKey),
    };
  };
}
