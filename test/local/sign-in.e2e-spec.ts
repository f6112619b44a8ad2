import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import {
  type SignInClient,
  type SignInPerson,
  type SignInServer,
  startSignInServer,
} from '../../src/local/sign-in/sign-in-server.js';
import { pickOnPage } from '../support/sign-in-browser.js';

const organization = '01900000-0000-7000-8000-000000000001';
const an: SignInPerson = {
  subject: 'an',
  name: 'An <Peeters>',
  role: 'coach',
  organizationId: organization,
  organizationName: 'Maatwerk Peer',
};
const anAsDirector = { ...an, role: 'director' };
const wim: SignInPerson = {
  subject: 'w',
  name: 'Wim',
  role: 'person',
  personId: '01900000-0000-7000-8000-0000000000aa',
};
const client: SignInClient = {
  clientId: 'hr-software',
  secret: 'a secret: of 24+ characters',
  organizationId: organization,
  scopes: ['referrals.read', 'referrals.write'],
};
const redirectUri = 'http://127.0.0.1:5555/callback';

type Answer = Record<'access_token' | 'id_token' | 'refresh_token' | 'scope', string>;

describe('the sign-in server', () => {
  let directory: string;
  let server: SignInServer;
  let people = [an, anAsDirector];
  const said: string[] = [];
  const noise = [jest.spyOn(console, 'warn'), jest.spyOn(console, 'info')];

  const start = async () => {
    const sources = { people: async () => people, clients: async () => [client] };
    server = await startSignInServer({ directory, ...sources, say: (line) => said.push(line) });
  };

  const verify = async (token: string) => {
    const keys = createRemoteJWKSet(new URL(`${server.issuer}/jwks`));
    return (await jwtVerify(token, keys, { issuer: server.issuer, audience: 'urn:toeleiding:api', typ: 'at+jwt' }))
      .payload;
  };

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'toeleiding-sign-in-'));
    await start();
  });

  afterAll(async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it('leads from the page with members to a token that verifies', async () => {
    const { code, verifier } = await signInAs('An', 'Director');
    const answer = await exchange(code, verifier);
    expect(answer).toMatchObject({ token_type: 'Bearer', expires_in: 3600, id_token: expect.any(String) });
    expect(answer.refresh_token).toBeUndefined();
    expect(await verify(answer.access_token)).toMatchObject({
      sub: 'an',
      role: 'director',
      organization,
      scope: 'openid',
    });
    expect(decodeJwt(answer.id_token)).toMatchObject({ sub: 'an', role: 'director', name: 'An <Peeters>' });
  });

  it('shows who there is at each view, in groups by role, without script', async () => {
    people = [an, wim];
    const page = await (await fetch(server.issuer)).text();
    expect(page).toMatch(/<h2 id="role-coach">Coach<\/h2>/);
    expect(page).toContain('An &lt;Peeters&gt;, Maatwerk Peer');
    expect(page).toMatch(/<h2 id="role-person">Person<\/h2>\s*<ul><li><button[^>]*>Get a token for Wim<\/button>/);
    expect(page).not.toContain('<script');
  });

  it('gives a token for curl, without an organization for a person', async () => {
    people = [an, wim];
    const key = /value="([^"]+)">Get a token for Wim/.exec(await (await fetch(server.issuer)).text())?.[1] ?? '';
    const page = await (await post('/access-token', { person: key })).text();
    const claims = await verify(/<textarea[^>]*>([^<]+)</.exec(page)?.[1] ?? '');
    expect(claims).toMatchObject({ sub: 'w', role: 'person', person: wim.personId });
    expect(claims).not.toHaveProperty('organization');
    expect((await post('/access-token', { person: 'nobody' })).status).toBe(404);
  });

  it('refuses a code without the right verifier, and one that was used', async () => {
    people = [an];
    const { code } = await signInAs('An', 'Coach');
    expect(await exchange(code, 'x'.repeat(43))).toMatchObject({ error: 'invalid_grant' });
    const second = await signInAs('An', 'Coach');
    await exchange(second.code, second.verifier);
    expect(await exchange(second.code, second.verifier)).toMatchObject({ error: 'invalid_grant' });
  });

  it('gives a program its own organization, and no scope that it does not have', async () => {
    const all = await clientToken({});
    expect(all).toMatchObject({ scope: 'referrals.read referrals.write' });
    expect(await verify(all.access_token)).toMatchObject({
      sub: 'hr-software',
      role: 'integrator',
      organization,
      scope: all.scope,
    });
    const one = await clientToken({ scope: 'referrals.read persons.write' });
    expect(await verify(one.access_token)).toMatchObject({ scope: 'referrals.read' });
    expect(await clientToken({ resource: 'urn:elsewhere' })).toMatchObject({ error: 'invalid_target' });
    expect(await clientToken({}, 'wrong')).toMatchObject({ error: 'invalid_client' });
  });

  it('signs for tests and scripts what the flows would give, for as long as asked', async () => {
    const claims = await verify(await server.tokenFor(an, 60));
    expect(claims).toMatchObject({ sub: 'an', role: 'coach', organization, scope: 'openid' });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(60);
    expect(await verify(await server.tokenForClient(client))).toMatchObject({ role: 'integrator', organization });
    await expect(verify(await server.tokenFor(an, -60))).rejects.toThrow('exp');
  });

  it('keeps issuer and keys over a restart, so that tokens stay good', async () => {
    const token = await server.tokenFor(an);
    await server.stop();
    await start();
    expect(await verify(token)).toMatchObject({ sub: 'an' });
    expect((await stat(join(directory, 'sign-in-keys.json'))).mode & 0o777).toBe(0o600);
  });

  it('answers nobody who calls it by another name', async () => {
    const { hostname, port } = new URL(server.issuer);
    const status = await new Promise((resolve, reject) =>
      request({ hostname, port, path: '/', headers: { host: 'evil.example' } }, (response) =>
        resolve(response.statusCode),
      )
        .on('error', reject)
        .end(),
    );
    expect(status).toBe(403);
  });

  it('is quiet', () => {
    expect(said).toEqual([]);
    for (const spy of noise) expect(spy).not.toHaveBeenCalled();
  });

  function post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
    return fetch(server.issuer + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers,
      redirect: 'manual',
    });
  }

  async function signInAs(name: string, role: string) {
    const verifier = randomBytes(32).toString('base64url');
    const query = new URLSearchParams({
      client_id: 'toeleiding-demo',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: redirectUri,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    const target = await pickOnPage(`${server.issuer}/auth?${query}`, name, role);
    expect(target.origin + target.pathname).toBe(redirectUri);
    return { code: target.searchParams.get('code') ?? '', verifier };
  }

  async function exchange(code: string, verifier: string): Promise<Answer> {
    const fields = { grant_type: 'authorization_code', client_id: 'toeleiding-demo', redirect_uri: redirectUri };
    return (await post('/token', { ...fields, code, code_verifier: verifier })).json() as Promise<Answer>;
  }

  async function clientToken(fields: Record<string, string>, secret = client.secret) {
    const credentials = Buffer.from(`${client.clientId}:${encodeURIComponent(secret)}`).toString('base64');
    const answer = await post(
      '/token',
      { grant_type: 'client_credentials', ...fields },
      { authorization: `Basic ${credentials}` },
    );
    return answer.json() as Promise<Answer>;
  }
});
