import { applyDecorators, SetMetadata } from '@nestjs/common';
import { type PermissionName, permissions } from './permissions.js';

export const requiresKey = 'toeleiding:requires';
export const sentenceKey = 'toeleiding:permission';
export const publicKey = 'toeleiding:public';

/** What the actor's role must allow; a route with neither this nor `@Public` stops the boot. */
export function Requires(permission: PermissionName): MethodDecorator {
  const { sentence } = permissions[permission];
  return applyDecorators(SetMetadata(requiresKey, permission), SetMetadata(sentenceKey, `${permission}: ${sentence}`));
}

/** Open to whoever has no token: nothing of a case. */
export function Public(): MethodDecorator & ClassDecorator {
  return SetMetadata(publicKey, true);
}

/** The scope that a client needs beside the permission. */
export function scopeFor(permission: PermissionName): string {
  const [noun = '', action] = permission.split(':');
  const reads = action === 'read' || action === 'query';
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${plural}.${reads ? 'read' : 'write'}`;
}
