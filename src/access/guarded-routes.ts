import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { publicKey, requiresKey } from './requires.decorator.js';

/** Stops the boot where a route says neither `@Requires` nor `@Public`. */
@Injectable()
export class GuardedRoutes implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => (metatype ? this.unguarded(metatype as Class) : []));
    if (open.length > 0) throw new Error(`Routes with neither @Requires nor @Public: ${open.join(', ')}`);
  }

  private unguarded(controller: Class): string[] {
    return this.scanner
      .getAllMethodNames(controller.prototype)
      .filter((name) => {
        const method = controller.prototype[name] as () => unknown;
        const isRoute = (Reflect.getMetadata(METHOD_METADATA, method) as RequestMethod | undefined) !== undefined;
        const isSaid =
          this.reflector.getAllAndOverride(publicKey, [method, controller]) ?? this.reflector.get(requiresKey, method);
        return isRoute && !isSaid;
      })
      .map((name) => `${controller.name}.${name}`);
  }
}

interface Class {
  new (...parameters: never[]): object;
  prototype: Record<string, unknown>;
}
