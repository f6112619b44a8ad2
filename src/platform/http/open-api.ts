import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { stringify } from 'yaml';
import { apiPath, apiVersion } from './links.js';
import { closeSchemas } from './open-api/closed-schemas.js';
import { serveDocPage } from './open-api/doc-page.js';
import { describeOperation } from './open-api/operation.js';
import { describeProblems, problemList } from './open-api/problems.js';
import { routesOf } from './open-api/routes-of.js';

const methods = ['get', 'post', 'patch', 'put', 'delete'] as const;

const description = `Case management that leads people with a large distance to the labor market towards, through and
beyond the social economy in Flanders.`;

/** The contract, written from the built application. */
export function buildOpenApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.0.3')
    .setTitle('Toeleiding')
    .setDescription(`${description}\n\n${problemList()}`)
    .setVersion(apiVersion)
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addServer('/')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'an access token of the sign-in server' })
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (noun, method) => `${noun}.${method}`,
  });
  const routes = routesOf(app);
  const seen = new Set<string>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (operation) describeOperation(operation, { path, method, routes, seen });
    }
  }
  describeProblems(document);
  closeSchemas(document);
  return document;
}

/** The documentation page, and the document as JSON and YAML. It is written when it is first asked for. */
export function serveOpenApi(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  let json = '';
  let yaml = '';
  const write = () => {
    json ||= JSON.stringify(buildOpenApi(app));
    return json;
  };
  const sent = (reply: FastifyReply, type: string) => reply.type(type).header('Cache-Control', 'public, max-age=300');
  for (const path of ['/openapi.json', '/doc/openapi.json']) {
    server.get(apiPath + path, (_request, reply) => sent(reply, 'application/json').send(write()));
  }
  server.get(`${apiPath}/doc/openapi.yaml`, (_request, reply) => {
    yaml ||= stringify(JSON.parse(write()), { aliasDuplicateObjects: false });
    return sent(reply, 'application/yaml').send(yaml);
  });
  serveDocPage(server, `${apiPath}/doc`, 'openapi.json');
}
