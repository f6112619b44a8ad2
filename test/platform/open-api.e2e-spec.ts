import 'reflect-metadata';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import supertest from 'supertest';
import { createHttpApp } from '../../src/platform/http/create-app.js';
import { NoteModule } from './http-notes.js';

let app: NestFastifyApplication;
let document: OpenAPIObject;
const api = () => supertest(app.getHttpServer());

beforeAll(async () => {
  app = await createHttpApp(NoteModule, { logger: false });
  await app.listen(0, '127.0.0.1');
  document = (await api().get('/api/v1/openapi.json').expect(200)).body;
});

afterAll(() => app.close());

const operations = () => Object.values(document.paths).flatMap((item) => Object.values(item)) as Operation[];

interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  security: object[];
  parameters: { name: string; in: string; required: boolean }[];
  responses: Record<string, unknown>;
}

it('is served as a page, as JSON and as YAML, and not sent again to who has it', async () => {
  const page = await api().get('/api/v1/doc').expect(200);
  expect(page.text).toContain('swagger-ui-bundle');
  const parts = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, part]) => String(part));
  expect(parts).toHaveLength(4);
  for (const part of parts) await api().get(new URL(part, 'http://localhost/api/v1/doc').pathname).expect(200);
  const json = await api().get('/api/v1/doc/openapi.json').expect(200);
  expect(json.body).toEqual(document);
  expect((await api().get('/api/v1/doc/openapi.yaml').expect(200)).text).toMatch(/^openapi: 3\.0\.3/);
  await api().get('/api/v1/doc/openapi.json').set('If-None-Match', String(json.headers.etag)).expect(304);
});

it('gives each operation an id of its own, a summary and one tag', () => {
  const ids = operations().map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('noteAccept');
  for (const { summary, tags } of operations()) expect([Boolean(summary), tags.length]).toEqual([true, 1]);
});

it('knows what an action demands and answers', () => {
  const accept = document.paths['/api/v1/notes/{id}/acceptance']?.post as unknown as Operation;
  expect(accept.parameters.map(({ name, required }) => `${name} ${required}`)).toEqual([
    'id true',
    'Accept-Language false',
    'If-Match true',
    'Idempotency-Key true',
  ]);
  expect(Object.keys(accept.responses)).toEqual([
    '200',
    '400',
    '401',
    '403',
    '404',
    '409',
    '412',
    '422',
    '428',
    '429',
    '500',
    '503',
  ]);
  expect(accept.security).toEqual([{ bearer: [] }]);
  expect(document.paths['/api/v1/health']?.get?.security).toEqual([]);
});

it('closes every shape but the problem, and points to nothing that is not there', () => {
  const schemas = document.components?.schemas as Record<string, { additionalProperties?: boolean }>;
  expect(Object.keys(schemas)).toEqual(
    expect.arrayContaining(['Note', 'NotePage', 'NewNote', 'Problem', 'Issue', 'Refusal']),
  );
  const open = Object.entries(schemas).filter(([, schema]) => schema.additionalProperties !== false);
  expect(open.map(([name]) => name)).toEqual(['Problem']);
  for (const [, path] of JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)) {
    const found = String(path)
      .split('/')
      .reduce<unknown>((node, name) => (node as Record<string, unknown>)?.[name], document);
    expect([path, found !== undefined]).toEqual([path, true]);
  }
});

it('has an example for each type of problem', () => {
  const responses = document.components?.responses as Record<string, { content: Record<string, { examples: object }> }>;
  const examples = Object.values(responses).flatMap(({ content }) =>
    Object.keys(content['application/problem+json']?.examples ?? {}),
  );
  expect(examples).toEqual(expect.arrayContaining(['badRequest', 'refused', 'transitionNotAllowed', 'personExists']));
});
