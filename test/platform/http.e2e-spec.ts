import 'reflect-metadata';
import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { createHttpApp, type HttpConfig } from '../../src/platform/http/create-app.js';
import { NoteModule, noteId, state } from './http-notes.js';

const token = 'Bearer of-an';
const notes = '/api/v1/notes';

async function start(config: HttpConfig = {}): Promise<NestFastifyApplication> {
  const app = await createHttpApp(NoteModule, { logger: false, ...config });
  await app.listen(0, '127.0.0.1');
  return app;
}

let app: NestFastifyApplication;
const api = () => supertest(app.getHttpServer());

beforeAll(async () => {
  app = await start();
});

afterAll(() => app.close());

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
  it('takes up who had connected and not been heard yet', async () => {
    const closing = await start();
    const { port } = closing.getHttpServer().address() as AddressInfo;
    const waiting = Array.from({ length: 60 }, () => ask(port, `/${noteId}`, new Agent()));
    const closed = closing.close();
    for (const answer of await Promise.all(waiting)) expect(answer.status).toBe(200);
    await closed;
  });

  it('does not wait for who connected and never asked anything', async () => {
    const closing = await start();
    const silent = connect((closing.getHttpServer().address() as AddressInfo).port, '127.0.0.1');
    await once(silent, 'connect');
    const begun = Date.now();
    await closing.close();
    expect(Date.now() - begun).toBeLessThan(2000);
    silent.destroy();
  });
});
