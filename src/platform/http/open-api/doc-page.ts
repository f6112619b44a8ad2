import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const types: Record<string, string> = {
  'swagger-ui.css': 'text/css',
  'swagger-ui-bundle.js': 'text/javascript',
  'favicon-32x32.png': 'image/png',
};

/** Where the page's own files are: they come with the OpenAPI package. */
function directory(): string {
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('@nestjs/swagger'));
  return dirname(fromPackage.resolve('swagger-ui-dist/package.json'));
}

// the security headers let no script run from the page itself, so this one is a file
const start = (document: string) => `window.onload = () =>
  SwaggerUIBundle({ url: ${JSON.stringify(document)}, dom_id: '#page', deepLinking: true, filter: true });
`;

const page = (path: string) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Toeleiding API</title>
  <link rel="icon" href="${path}/favicon-32x32.png">
  <link rel="stylesheet" href="${path}/swagger-ui.css">
</head>
<body>
  <div id="page"></div>
  <script src="${path}/swagger-ui-bundle.js"></script>
  <script src="${path}/start.js"></script>
</body>
</html>
`;

/** The documentation page, from this server alone: nothing is fetched from elsewhere. */
export function serveDocPage(server: FastifyInstance, path: string, document: string): void {
  // relative, as the world may know this server under another path
  const name = path.split('/').at(-1) ?? '';
  server.get(path, (_request, reply) => reply.type('text/html; charset=utf-8').send(page(`./${name}`)));
  server.get(`${path}/start.js`, (_request, reply) => reply.type('text/javascript').send(start(document)));
  for (const [file, type] of Object.entries(types)) {
    server.get(`${path}/${file}`, async (_request, reply) => {
      const content = await readFile(join(directory(), file));
      return reply.type(type).header('Cache-Control', 'public, max-age=3600').send(content);
    });
  }
}
