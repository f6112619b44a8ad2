import 'reflect-metadata';
import { Agent, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { createHttpApp, type HttpConfig } from '../../src/platform/http/create-app.js';
import { constraintMeans } from '../../src/platform/http/errors/database-errors.js';
import { JsonLogger } from '../../src/platform/logging.js';
import { NoteModule, noteId, state } from './http-notes.js';

const lines: string[] = [];
const logger = new JsonLogger({ level: 'info' }, { write: (line) => void lines.push(line) });
const token = 'Bearer of-an';
const notes = '/api/v1/notes';

async function start(config: HttpConfig = {}): Promise<NestFastifyApplication> {
  const app = await createHttpApp(NoteModule, { logger, ...config });
  await app.listen(0, '127.0.0.1');
  return app;
}

let app: NestFastifyApplication;
const api = () => supertest(app.getHttpServer());

beforeAll(async () => {
  app = await start();
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

describe('an answer', () => {
  it('carries version, address, language, trace and security headers', async () => {
    const answer = await api().post(notes).set('Authorization', token).send({ title: 'a' }).expect(201);
    expect(answer.body.title).toBe('a true');
    expect(answer.headers).toMatchObject({
      etag: '"1"',
      location: `${notes}/${noteId}`,
      'content-language': 'nl',
      'api-version': '1.0.0',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.any(String),
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      ratelimit: expect.stringMatching(/^"default";r=\d+;t=\d+$/),
    });
    expect(answer.headers).not.toHaveProperty('x-powered-by');
  });

  it('goes on with the trace of the caller', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const answer = await api().get(`${notes}/${noteId}`).set({ Authorization: token, traceparent }).expect(200);
    expect(answer.headers['trace-id']).toBe('4bf92f3577b34da6a3ce929d0e0e4736');
    expect(answer.body.title).toBe('nl true');
    const begun = await api().get(`${notes}/${noteId}`).set({ Authorization: token, traceparent: '00-0-0-0' });
    expect(begun.headers['trace-id']).toMatch(/^[\da-f]{32}$/);
  });

  it('to a patch takes either media type, and leaves nulls out', async () => {
    for (const type of ['application/json', 'application/merge-patch+json']) {
      const answer = await api().patch(`${notes}/${noteId}`).set('Content-Type', type).send('{"on":null}').expect(200);
      expect(answer.text).toBe('{"version":2}');
    }
    await api().patch(`${notes}/${noteId}`).send({ title: null }).expect(400);
    await api().delete(`${notes}/${noteId}`).expect(204);
  });

  it('that may be kept is not sent twice; others always are', async () => {
    const first = await api().get(`${notes}/codes`).expect(200);
    expect(first.headers['cache-control']).toBe('public, max-age=60');
    const tag = String(first.headers.etag);
    await api().get(`${notes}/codes`).set('If-None-Match', `W/${tag}, "x"`).expect(304);
    await api().get(`${notes}/${noteId}`).set({ Authorization: token, 'If-None-Match': '"7"' }).expect(200);
  });
});

describe('a call', () => {
  const accept = (headers: Record<string, string>) =>
    api()
      .post(`${notes}/${noteId}/acceptance`)
      .set({ Authorization: token, ...headers });

  it('knows its version, its key, what it must have and what it asked', async () => {
    const { body } = await accept({ 'If-Match': '"3"', 'Idempotency-Key': 'k-1', 'Accept-Language': 'en-GB' }).expect(
      200,
    );
    expect(body).toMatchObject({
      actor: { subject: 'an' },
      language: 'en',
      ifMatch: 3,
      needsIfMatch: true,
      idempotencyKey: 'k-1',
      mustHaveIdempotencyKey: true,
      creates: false,
      fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
    });
    const again = await accept({ 'Idempotency-Key': 'k-2' }).send({});
    expect(again.body.fingerprint).toBe(body.fingerprint);
    expect(again.body).not.toHaveProperty('ifMatch');
  });

  it.each(['*', 'W/"3"', '3', '"a"', '"1", "2"', ''])('refuses If-Match %j', async (ifMatch) => {
    const { body } = await accept({ 'If-Match': ifMatch }).expect(400);
    expect(body.issues).toEqual([expect.objectContaining({ in: 'header', name: 'If-Match' })]);
  });

  it.each(['', 'a b', 'é', 'a'.repeat(256)])('refuses the key %j', async (key) => {
    const { body } = await accept({ 'Idempotency-Key': key }).expect(400);
    expect(body.issues).toEqual([expect.objectContaining({ in: 'header', name: 'Idempotency-Key' })]);
  });

  it('without a token is asked for one', async () => {
    const answer = await api().get(`${notes}/${noteId}`).expect(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="toeleiding"');
  });

  it('that is repeated is answered from what it made, as the actor sees it now', async () => {
    const send = (key: string) =>
      api()
        .post(notes)
        .set({ Authorization: token, 'Idempotency-Key': key, 'Accept-Language': 'fr' })
        .send({ title: 'a' });
    const answer = await send('again').expect(201);
    expect(answer.body).toMatchObject({ id: noteId, title: 'fr true' });
    expect(answer.headers).toMatchObject({
      'idempotent-replayed': 'true',
      etag: '"7"',
      location: `${notes}/${noteId}`,
    });
    const gone = await send('gone').expect(404);
    expect(gone.headers['content-type']).toMatch(/problem/);
  });
});

describe('a page', () => {
  it('links to the next, keeping its filters, in the body and in a header', async () => {
    const filters = `writerId=${noteId}&writerId=${noteId}&sort=rank&pageSize=2`;
    const first = await api().get(`${notes}?${filters}&total=true`).expect(200);
    expect(first.body).toMatchObject({ pageSize: 2, total: 3, first: `${notes}?${filters}&total=true` });
    expect(first.body.items).toHaveLength(2);
    expect(first.headers.link).toBe(`<${first.body.next}>; rel="next", <${first.body.first}>; rel="first"`);
    const second = await api().get(first.body.next).expect(200);
    expect(second.body.items.map(({ rank }: { rank: number }) => rank)).toEqual([2]);
    expect(second.body).not.toHaveProperty('next');
    expect(second.body.prev).toContain('after=');
  });

  it.each([
    'pageSize=0',
    'pageSize=101',
    'pageSize=a',
    'after=abc',
    'sort=title',
    'total=1',
    'writerId=x',
    'q=1',
    'sort=rank&sort=rank',
  ])('refuses ?%s', async (query) => {
    const { body } = await api().get(`${notes}?${query}`).expect(400);
    expect(body.issues).toHaveLength(1);
  });

  it('begins with the public address where there is one', async () => {
    const published = await start({ publicUrl: 'https://api.example.org/' });
    const { body } = await supertest(published.getHttpServer()).get(`${notes}?pageSize=1`);
    await published.close();
    expect(body.first).toBe(`https://api.example.org${notes}?pageSize=1`);
    await (await start()).close();
  });
});

it('health tells what is missing and whether that matters', async () => {
  const degraded = await api().get('/api/v1/health').expect(200);
  expect(degraded.body).toEqual({
    status: 'DEGRADED',
    details: { database: { status: 'UP' }, mail: { status: 'DOWN' } },
  });
  state.databaseIsUp = false;
  const down = await api().get('/api/v1/health').expect(503);
  state.databaseIsUp = true;
  expect(down.body.status).toBe('DOWN');
});

it('counts requests by token, and says when to come back', async () => {
  const limited = await start({ rateLimitPerMinute: 2 });
  const ask = (authorization: string) =>
    supertest(limited.getHttpServer()).get(`${notes}/${noteId}`).set('Authorization', authorization);
  for (const status of [200, 200, 429]) await ask('Bearer a').expect(status);
  const answer = await ask('Bearer a').expect(429);
  await ask('Bearer b').expect(200);
  await supertest(limited.getHttpServer()).get('/api/v1/health').expect(200);
  await limited.close();
  expect(answer.body.type).toBe('urn:problem-type:belgif:tooManyRequests');
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect(answer.headers.ratelimit).toMatch(/r=0/);
});

describe('closing', () => {
  const ask = (port: number, path: string, agent: Agent) =>
    new Promise<{ status?: number; connection?: string }>((resolve, reject) => {
      const headers = { authorization: token };
      httpRequest({ port, host: '127.0.0.1', path: notes + path, agent, headers }, (response) => {
        response
          .resume()
          .on('end', () => resolve({ status: response.statusCode, connection: response.headers.connection }));
      })
        .on('error', reject)
        .end();
    });

  it('cuts nobody off: what runs is finished, what still comes is answered and told to go', async () => {
    const closing = await start();
    const { port } = closing.getHttpServer().address() as AddressInfo;
    const agents = Array.from({ length: 4 }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
    for (const agent of agents) expect((await ask(port, `/${noteId}`, agent)).connection).toBe('keep-alive');
    const running = agents.slice(0, 2).map((agent) => ask(port, '/slow', agent));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const begun = Date.now();
    const closed = closing.close();
    const late = agents.slice(2).map((agent) => ask(port, `/${noteId}`, agent));
    for (const answer of await Promise.all([...running, ...late])) {
      expect(answer).toEqual({ status: 200, connection: 'close' });
    }
    await closed;
    expect(Date.now() - begun).toBeLessThan(5000);
    await expect(ask(port, `/${noteId}`, new Agent())).rejects.toThrow('ECONNREFUSED');
    for (const agent of agents) agent.destroy();
  });
});
