import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { createHttpApp } from '../../src/platform/http/create-app.js';
import { NoteModule, noteId } from './http-notes.js';

const token = 'Bearer of-an';
const notes = '/api/v1/notes';

let app: NestFastifyApplication;
const api = () => supertest(app.getHttpServer());

beforeAll(async () => {
  app = await createHttpApp(NoteModule, { logger: false });
  await app.listen(0, '127.0.0.1');
});

afterAll(() => app.close());

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
