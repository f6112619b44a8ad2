import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { Actor } from '../platform/actor.js';
import { Problem } from '../platform/problem.js';
import { may, type PermissionName } from './permissions.js';
import { publicKey, requiresKey, scopeFor } from './requires.decorator.js';

interface SignedRequest {
  user?: Actor;
  actor?: Actor;
  scope?: string;
}

/** Deny by default: a token, a role that the matrix allows, and for a client the scope. Whether the membership still holds
 *  is asked when the unit of work begins. */
@Injectable()
export class AccessGuard extends AuthGuard('bearer') implements CanActivate {
  constructor(private readonly reflector: Reflector) {
    super({ property: 'user' });
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(publicKey, targets)) return true;
    await super.canActivate(context);
    const permission = this.reflector.get<PermissionName>(requiresKey, context.getHandler());
    const request = context.switchToHttp().getRequest<SignedRequest>();
    const actor = request.user;
    if (!actor || !permission || !may(actor.role, permission)) throw Problem.missingPermission(permission ?? 'route');
    request.actor = actor;
    if (actor.role === 'integrator') {
      request.scope = scopeFor(permission);
      if (!actor.scopes.includes(request.scope)) throw Problem.missingScope(request.scope);
    }
    return true;
  }
}
