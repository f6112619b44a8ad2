import { createHash } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../../problem.js';
import { apiPath } from '../links.js';

const windowSeconds = 60;

/**
 * So many requests a minute for each token, or for each address without one. Counted in this server's memory: with
 * several servers behind one address, each counts its own.
 */
export async function limitRate(server: FastifyInstance, perMinute: number): Promise<void> {
  await server.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: windowSeconds * 1000,
    keyGenerator: caller,
  });
  const count = server.createRateLimit();
  server.addHook('onRequest', async (request, reply) => {
    // who watches over the server must not be turned away by it
    if (request.url.startsWith(`${apiPath}/health`)) return;
    const counted = await count(request);
    if (counted.isAllowed) return;
    reply.headers({
      'RateLimit-Policy': `"default";q=${counted.max};w=${windowSeconds}`,
      RateLimit: `"default";r=${counted.remaining};t=${counted.ttlInSeconds}`,
    });
    if (counted.isExceeded) throw Problem.tooManyRequests(counted.ttlInSeconds);
  });
}

function caller({ headers, ip }: FastifyRequest): string {
  const token = headers.authorization;
  return token ? createHash('sha256').update(token).digest('base64url') : ip;
}
