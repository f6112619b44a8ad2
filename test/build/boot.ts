import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/local/free-port.js';
import { environmentFor, type Prepared, withTemplate } from '../docs/with-template.js';
import { root } from '../support/files.js';
import { emptyDatabase } from '../support/template-database.js';

// What was built is started as it is in earnest: `npm run build` first.
interface Ended {
  code: number | null;
  said: string;
}

function start(program: string, environment: NodeJS.ProcessEnv): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [`dist/src/${program}.js`], { cwd: root, env: environment, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += String(part)));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  return { child, ended };
}

async function stepOf(name: string, step: () => Promise<void>): Promise<void> {
  const begun = Date.now();
  await step();
  console.log(`ok: ${name} (${Date.now() - begun} ms)`);
}

async function wrongSettingsStopTheBoot(): Promise<void> {
  const missing = {
    main: ['DATABASE_URL', 'OIDC_ISSUER', 'JOURNAL_KEY'],
    worker: ['WORKER_DATABASE_URL', 'SMTP_URL', 'JOURNAL_KEY'],
  };
  for (const [program, names] of Object.entries(missing)) {
    const { ended } = start(program, { PATH: process.env.PATH, PORT: 'door', LOG_LEVEL: 'loud' });
    const { code, said } = await ended;
    assert.equal(code, 1, said);
    for (const name of [...names, 'PORT', 'LOG_LEVEL']) assert.match(said, new RegExp(`- ${name}\\b`));
    assert.equal(said.match(/settings are not complete/g)?.length, 1, said);
    assert.doesNotMatch(said, /\n {4}at /, 'a stack trace tells an operator nothing');
  }
}

/** Bootstrap, migrate, API and worker on a database in which nothing was done yet. */
async function bootsAndStops({ superuserUrl }: Prepared): Promise<void> {
  const database = await emptyDatabase(superuserUrl);
  const port = await freePort();
  const environment = { ...environmentFor(database), PORT: String(port), SUPERUSER_DATABASE_URL: superuserUrl };
  for (const program of ['bootstrap', 'bootstrap', 'migrate', 'migrate']) {
    const { code, said } = await start(program, environment).ended;
    assert.equal(code, 0, said);
  }
  const processes = [start('main', environment), start('worker', environment)];
  const health = await answerOf(`http://127.0.0.1:${port}/api/v1/health`);
  assert.equal((JSON.parse(health) as { status: string }).status, 'UP', health);
  for (const { child } of processes) child.kill('SIGTERM');
  for (const { ended } of processes) {
    const { code, said } = await Promise.race([ended, pause(10_000).then(() => ({ code: -1, said: 'did not end' }))]);
    assert.ok(code === 0 || code === null, `ended with ${code}: ${said}`);
  }
  await assert.rejects(fetch(`http://127.0.0.1:${port}/api/v1/health`));
}

async function wrongLoginStopsTheBoot({ database }: Prepared): Promise<void> {
  const { code, said } = await start('main', { ...environmentFor(database), DATABASE_URL: database.url('owner') })
    .ended;
  assert.equal(code, 1, said);
  assert.match(said, /owner/);
}

async function setCalendarStopsTheBoot({ database, pool }: Prepared): Promise<void> {
  await pool.query('INSERT INTO calendar_offset (days) VALUES (3)');
  for (const program of ['main', 'worker']) {
    const { code, said } = await start(program, environmentFor(database)).ended;
    assert.equal(code, 1, said);
    assert.match(said, /calendar_offset/);
  }
  await pool.query('DELETE FROM calendar_offset');
}

async function answerOf(url: string): Promise<string> {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(100)) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return response.text();
  }
  throw new Error(`${url} did not answer`);
}

await stepOf('wrong settings stop the boot with one message that names all', wrongSettingsStopTheBoot);
await withTemplate(async (prepared) => {
  await stepOf('the built processes boot, answer and stop', () => bootsAndStops(prepared));
  await stepOf('a login that looks past row security stops the boot', () => wrongLoginStopsTheBoot(prepared));
  await stepOf('a set calendar stops the boot', () => setCalendarStopsTheBoot(prepared));
});
