import type { FastifyInstance } from 'fastify';

/** Remembers which methods each path knows, to tell a wrong method (405) from a wrong address (404). */
export function rememberRoutes(server: FastifyInstance): (path: string) => string[] {
  const routes: { pattern: RegExp; methods: string[] }[] = [];
  server.addHook('onRoute', ({ url, method }) => {
    const source = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+');
    // a wildcard serves files: it knows no address of its own
    if (!url.includes('*')) routes.push({ pattern: new RegExp(`^${source}/?$`), methods: [method].flat() });
  });
  return (path) => [...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods))];
}
