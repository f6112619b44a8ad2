import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { freePort, listenOnLoopback } from '../../src/local/free-port.js';
import { identityOf, isGoneWithin } from '../../src/local/running-program.js';
import { type Introduced, LocalProgram } from '../support/local-program.js';
import { aNumberFor } from '../support/numbers.js';
import { ask } from '../support/postgres-program.js';

jest.setTimeout(60_000);

const secondsSince = (start: number) => (performance.now() - start) / 1000;
const asRoot = process.getuid?.() === 0;
// a request that was never taken, and one that was taken and never answered
const refused = 0;
const cut = -1;

let folder: string;
let directory: string;
let port: number;
let program: LocalProgram;

const start = (where = directory) => {
  program = new LocalProgram(where, port);
  return program;
};

const pidOfPostgres = async () =>
  Number((await readFile(join(directory, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toeleiding-start-'));
  await chmod(folder, 0o755);
  directory = join(folder, 'kept');
  port = await freePort();
});
afterAll(async () => {
  await program.kill();
  await rm(folder, { recursive: true, force: true });
});

describe('npm start', () => {
  let organizations: unknown[];
  let registered: number;

  it('answers a first request within 20 seconds of a first start, and shows what it does until then', async () => {
    const { apiUrl, exampleUrl, ...rest } = await start().introduced();
    const answer = await fetch(`${exampleUrl}?pageSize=100`, { headers: { authorization: rest.authorization } });
    expect(secondsSince(program.startedAt)).toBeLessThan(20);
    expect(answer.status).toBe(200);
    organizations = ((await answer.json()) as { items: unknown[] }).items;
    expect(organizations.length).toBeGreaterThan(20);
    expect(apiUrl).toBe(`http://127.0.0.1:${port}/api/v1`);
    for (const words of ['Initializing PostgreSQL', 'is migrated', 'Noord-Limburg is loaded'])
      expect(program.text).toContain(words);
    expect(program.text).not.toMatch(/warn|error/i);
    await expectPages(rest);
    await expectCalendar(rest.calendarUrl);
  });

  it('answers or refuses 50 running requests at Ctrl-C, cuts none, and leaves neither port nor program', async () => {
    const { apiUrl, authorization } = await program.introduced();
    const postgres = await pidOfPostgres();
    const running = Array.from({ length: 50 }, () => register(apiUrl, authorization));
    await Promise.any(running);
    program.signal('SIGINT');
    const answers = await Promise.all(running);
    expect(answers.filter((status) => ![201, refused].includes(status))).toEqual([]);
    registered = answers.filter((status) => status === 201).length;
    expect(registered).toBeGreaterThan(1);
    expect(await program.exit).toBe(0);
    expect(await isGoneWithin(postgres, 0)).toBe(true);
    expect(await freePort(port)).toBe(port);
  });

  it('keeps what was done, loads the region once, and goes elsewhere when its port is taken', async () => {
    const taken = createServer();
    await listenOnLoopback(taken, port);
    const { apiUrl, exampleUrl, authorization } = await start().introduced();
    expect(program.text).toContain(`Port ${port} is taken; the API is on ${new URL(apiUrl).port}.`);
    expect(program.text).not.toMatch(/Initializing|migrated|is loaded/);
    const again = await fetch(`${exampleUrl}?pageSize=100`, { headers: { authorization } });
    expect(((await again.json()) as { items: unknown[] }).items).toEqual(organizations);
    expect(await countOfPersons()).toBe(registered);
    await close(taken);
  });

  it('uses the PostgreSQL that a kill left, and refuses to share it with a second start', async () => {
    const left = await pidOfPostgres();
    await program.kill();
    expect(await identityOf(left)).toBeDefined();
    const { authorization, exampleUrl } = await start().introduced();
    expect(program.text).toContain(`PostgreSQL was left running (program ${left})`);
    expect((await fetch(exampleUrl, { headers: { authorization } })).status).toBe(200);
    const second = new LocalProgram(directory, 0);
    expect(await second.exit).toBe(1);
    expect(second.text).toMatch(/could not start: The database in .* is in use by program \d+.* Stop that one first\./);
    program.signal('SIGTERM');
    expect(await program.exit).toBe(0);
    expect(await isGoneWithin(left, 0)).toBe(true);
  });
});

describe('npm start where it is not easy', () => {
  let closed: string;

  beforeAll(async () => {
    closed = await mkdtemp(join(tmpdir(), 'toeleiding-closed-'));
    directory = join(closed, 'kept');
  });
  afterAll(async () => {
    const elsewhere = /lies in (\S+)\./.exec(program.text)?.[1];
    for (const path of [closed, elsewhere]) if (path) await rm(path, { recursive: true, force: true });
  });

  it('begins anew after a kill half-way, and stops at Ctrl-C while it is still starting', async () => {
    await start().said('Initializing');
    await hasBegun(/lies in (\S+)\./.exec(program.text)?.[1] ?? join(directory, 'postgres'));
    await program.kill();
    await start().said('is migrated');
    program.signal('SIGINT');
    expect(program.text).toContain('was left unfinished by an interrupted start, and is made anew');
    expect(await program.exit).toBe(0);
    expect(program.text).not.toContain('is ready');
  });

  it('goes on where it was, also where the user of the database may not come', async () => {
    const { exampleUrl, authorization } = await start().introduced();
    expect(program.text).not.toMatch(/Initializing|was left|not stopped/);
    if (asRoot) expect(program.text).toMatch(/who cannot reach .*: the database lies in/);
    expect((await fetch(exampleUrl, { headers: { authorization } })).status).toBe(200);
    program.signal('SIGINT');
    expect(await program.exit).toBe(0);
  });
});

/** Waits for the first files of a cluster: a kill before them leaves nothing that is unfinished. */
async function hasBegun(database: string): Promise<void> {
  for (let left = 500; left > 0; left -= 1) {
    const files = await readdir(join(database, 'cluster')).catch(() => []);
    if (files.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Over a connection of its own: its status, or how it ended without. */
async function register(apiUrl: string, authorization: string): Promise<number> {
  const birthDate = '1985-07-30';
  const body = JSON.stringify({ givenName: 'An', familyName: 'Voorbeeld', birthDate, ssin: aNumberFor(birthDate) });
  const headers = { authorization, 'content-type': 'application/json' };
  return new Promise((resolve) => {
    const call = request(`${apiUrl}/persons`, { method: 'POST', agent: false, headers }, (response) => {
      const whole = () => resolve(response.complete ? Number(response.statusCode) : cut);
      response.on('end', whole).on('error', whole).resume();
    });
    call.on('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'ECONNREFUSED' ? refused : cut));
    call.end(body);
  });
}

async function countOfPersons(): Promise<number> {
  const [password, serverPort] = await Promise.all(
    ['superuser-password', 'port'].map((name) => readFile(join(directory, 'postgres', name), 'utf8')),
  );
  const url = `postgres://postgres:${password?.trim()}@127.0.0.1:${serverPort?.trim()}/toeleiding`;
  const [row] = (await ask(url, 'SELECT count(*)::int AS persons FROM persons')) as { persons: number }[];
  return row?.persons ?? 0;
}

async function expectPages({ signInUrl, mailsUrl }: Pick<Introduced, 'signInUrl' | 'mailsUrl'>): Promise<void> {
  const [people, mails] = await Promise.all([signInUrl, mailsUrl].map(async (url) => (await fetch(url)).text()));
  for (const role of ['Coach', 'Counselor', 'Expert', 'Employer', 'Department officer', 'Provider', 'Director'])
    expect(people).toContain(`>${role}</h2>`);
  expect(mails).toContain('No mail has left yet');
}

async function expectCalendar(url: string): Promise<void> {
  const set = (today: string | null) => fetch(url, { method: 'POST', body: JSON.stringify({ today }) });
  expect(await (await set('2027-01-04')).json()).toEqual({ today: '2027-01-04' });
  expect((await set('2027-02-30')).status).toBe(400);
  expect(await (await set(null)).json()).not.toEqual({ today: '2027-01-04' });
}

const close = (server: Server) => new Promise((resolve) => server.close(resolve));
