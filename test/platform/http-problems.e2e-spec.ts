import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { createHttpApp } from '../../src/platform/http/create-app.js';
import { constraintMeans } from '../../src/platform/http/errors/database-errors.js';
import { JsonLogger } from '../../src/platform/logging.js';
import { NoteModule, noteId } from './http-notes.js';

const lines: string[] = [];
const logger = new JsonLogger({ level: 'info' }, { write: (line) => void lines.push(line) });
const token = 'Bearer of-an';
const notes = '/api/v1/notes';

let app: NestFastifyApplication;
const api = () => supertest(app.getHttpServer());

beforeAll(async () => {
  app = await createHttpApp(NoteModule, { logger });
  await app.listen(0, '127.0.0.1');
});

afterAll(() => app.close());

describe('a problem', () => {
  it('is RFC 9457, with a trace id, in the language asked for', async () => {
    const answer = await api().get(`${notes}/x/y`).set('Accept-Language', 'de, fr-BE;q=0.8, en;q=0.5').expect(404);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.headers['content-language']).toBe('fr');
    expect(answer.headers['trace-id']).toMatch(/^[\da-f]{32}$/);
    expect(answer.body).toEqual({
      type: 'urn:problem-type:belgif:resourceNotFound',
      href: '/api/v1/doc#problem-resourceNotFound',
      title: 'Introuvable',
      status: 404,
      detail: expect.any(String),
      instance: expect.stringMatching(/^urn:uuid:[\da-f-]{36}$/),
      traceId: answer.headers['trace-id'],
    });
  });

  it('is the same for a malformed id, an unknown one and an unknown address', async () => {
    const bodies = [];
    for (const path of ['x', '01980f2e-7c1a-7b5e-9d3f-000000000000', `${noteId}/unknown`, '%2e%2e']) {
      const { body } = await api().get(`${notes}/${path}`).set('Authorization', token).expect(404);
      bodies.push({ ...body, instance: '', traceId: '' });
    }
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });

  it('names everything wrong at once, in body and query, and repeats no identifier', async () => {
    const body = { ssin: '85073003329', on: '2026-02-30', extra: 1, paragraphs: [{ style: 'plain' }, { style: 'x' }] };
    const answer = await api().post(`${notes}?page=1`).send(body).expect(400);
    expect(answer.body.type).toBe('urn:problem-type:belgif:badRequest');
    const issues = answer.body.issues as { in: string; name: string; type: string; value?: unknown }[];
    expect(
      issues.map((issue) => `${issue.in} ${issue.name} ${issue.type.split(':').at(-1)} ${issue.value ?? '-'}`),
    ).toEqual([
      'query page unknownInput -',
      'body extra unknownInput -',
      'body title requiredInput -',
      'body ssin invalidStructure -',
      'body on schemaViolation 2026-02-30',
      'body paragraphs[1].style schemaViolation x',
    ]);
    expect(answer.text).not.toContain('85073003329');
  });

  it('tells every reason of a refusal', async () => {
    const answer = await api().post(`${notes}/${noteId}/refusal`).set('Accept-Language', 'en').expect(409);
    expect(answer.body.type).toBe('urn:problem-type:toeleiding:refused');
    expect(answer.body.refusals).toEqual([
      { code: 'tooLate', detail: 'Late: 3 days.', article: 'art. 5' },
      { code: 'closed', detail: 'Closed.', field: 'status' },
    ]);
  });

  it.each([
    ['malformed JSON', 'application/json', '{"title":', 400, 'badRequest'],
    ['a list', 'application/json', '[]', 400, 'badRequest'],
    ['null', 'application/json', 'null', 400, 'badRequest'],
    ['a poisoned prototype', 'application/json', '{"__proto__":{"a":1},"title":"a"}', 400, 'badRequest'],
    ['endless nesting', 'application/json', '['.repeat(100_000), 400, 'badRequest'],
    ['a form', 'application/x-www-form-urlencoded', 'title=a', 415, 'unsupportedMediaType'],
    ['plain text', 'text/plain', 'a', 415, 'unsupportedMediaType'],
    ['too much', 'application/json', JSON.stringify({ title: 'a'.repeat(1_100_000) }), 413, 'payloadTooLarge'],
  ])('answers %s', async (_what, contentType, body, status, code) => {
    const answer = await api().post(notes).set('Content-Type', contentType).send(body);
    expect([answer.status, answer.body.type?.split(':').at(-1)]).toEqual([status, code]);
  });

  it('refuses a body or a query that a route does not declare', async () => {
    await api().post(`${notes}/${noteId}/refusal`).send({ a: 1 }).expect(400);
    await api().post(`${notes}/${noteId}/refusal`).send({}).expect(409);
    await api().get(`${notes}/${noteId}?a=1`).set('Authorization', token).expect(400);
  });

  it('tells a wrong method from a wrong address, and an address that cannot be read from both', async () => {
    const answer = await api().put(`${notes}/${noteId}`).expect(405);
    expect(answer.headers.allow?.split(', ').toSorted()).toEqual(['DELETE', 'GET', 'HEAD', 'PATCH']);
    const unreadable = await api().get(`${notes}/%ff`).expect(400);
    expect(unreadable.headers['content-type']).toMatch(/problem/);
    await api()
      .get(`${notes}/${'a'.repeat(300)}`)
      .expect(414);
  });

  it('of our own making says nothing of the house, which finds it in its log under the trace id', async () => {
    const answer = await api().get(`${notes}/failure`).expect(500);
    expect(answer.text).not.toMatch(/secret|Error:|at |\.ts/);
    const line = lines.map((text) => JSON.parse(text)).find(({ traceId }) => traceId === answer.body.traceId);
    expect(line).toMatchObject({
      level: 'error',
      context: 'Http',
      msg: expect.stringContaining('secret of the house'),
    });
    expect(line.stack).toContain('http-notes');
  });

  it('of the database is a conflict with the name it was given, and never its words', async () => {
    const before = await api().get(`${notes}/failure?title=database`).expect(409);
    expect(before.body.type).toBe('urn:problem-type:toeleiding:conflict');
    constraintMeans('note_title_once', 'noteExists', { nl: 'Bestaat al.', fr: 'Existe déjà.', en: 'Exists already.' });
    const after = await api().get(`${notes}/failure?title=database`).expect(409);
    expect(after.body).toMatchObject({ type: 'urn:problem-type:toeleiding:noteExists', detail: 'Bestaat al.' });
    expect(before.text + after.text + lines.join()).not.toMatch(/850730|note_title|23505/);
    const passing = await api().get(`${notes}/failure?title=deadlock`).expect(503);
    expect(passing.headers['retry-after']).toBe('1');
  });
});
