import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { listenOnLoopback } from '../../src/local/free-port.js';
import { type LocalPostgres, startPostgres } from '../../src/local/postgres/postgres.js';
import { identityOf } from '../../src/local/running-program.js';
import { answerOf, ask, startAlone } from '../support/postgres-program.js';

const anyText = (text: string) => expect.stringContaining(text);

describe('the PostgreSQL of this machine', () => {
  let directory: string;
  let server: LocalPostgres | undefined;
  let said: string[];

  const start = async (path = directory): Promise<LocalPostgres> => {
    server = await startPostgres({ directory: path, durable: false, say: (line) => said.push(line) });
    return server;
  };

  const stop = async () => {
    await server?.stop();
    server = undefined;
  };

  const serverProgram = async (path = directory) =>
    Number((await readFile(join(path, 'cluster/postmaster.pid'), 'utf8')).split('\n')[0]);

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'toeleiding-postgres-test-'));
  });

  beforeEach(() => {
    said = [];
  });

  afterEach(stop);

  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('starts with the settings we count on, its password for our eyes alone', async () => {
    const { url } = await start();
    const rows = await ask(
      url('postgres'),
      `SELECT current_setting('server_version') LIKE '18.%' AS is_18, current_setting('server_encoding') AS encoding,
        current_setting('listen_addresses') AS listens, current_setting('max_connections') AS sessions,
        current_setting('shared_preload_libraries') AS libraries, datlocprovider AS provider, datlocale AS locale
        FROM pg_database WHERE datname = 'postgres'`,
    );
    expect(rows).toEqual([
      {
        is_18: true,
        encoding: 'UTF8',
        listens: '127.0.0.1',
        sessions: '200',
        libraries: 'pg_stat_statements',
        provider: 'b',
        locale: 'C.UTF-8',
      },
    ]);
    expect((await stat(join(directory, 'superuser-password'))).mode & 0o777).toBe(0o600);
    await expect(ask(url('postgres', 'postgres', 'guess'), 'SELECT 1')).rejects.toThrow(
      'password authentication failed',
    );
  });

  it('keeps rows and port over a restart, and leaves no program behind', async () => {
    const { port, url } = await start();
    const program = await serverProgram();
    await ask(url('postgres'), 'CREATE TABLE kept AS SELECT 42 AS answer');
    await stop();
    expect(await identityOf(program)).toBeUndefined();
    const again = await start();
    expect(again.port).toBe(port);
    expect(await ask(again.url('postgres'), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(said).toEqual([]);
  });

  it('takes another port when its own is taken, and says so', async () => {
    const { port } = await start();
    await stop();
    const other = createServer();
    await listenOnLoopback(other, port);
    const { url } = await start();
    expect(said).toEqual([anyText(`Port ${port} is taken`)]);
    expect(await ask(url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await new Promise((resolve) => other.close(resolve));
  });

  it('refuses a second start on a directory in use', async () => {
    const { url } = await start();
    await expect(startPostgres({ directory, durable: false, say: () => undefined })).rejects.toThrow(
      'in use by program',
    );
    expect(await ask(url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('takes over the server that a killed Node left, and stops it', async () => {
    const child = startAlone(process.cwd(), directory);
    const left = await answerOf(child);
    const program = await serverProgram();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const { url } = await start();
    expect(url('postgres')).toBe(left.url);
    expect(said).toEqual([anyText(`left running (program ${program})`)]);
    expect(await ask(url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await stop();
    expect(await identityOf(program)).toBeUndefined();
  });

  it('recovers after the server itself was killed', async () => {
    await start();
    const program = await serverProgram();
    process.kill(program, 'SIGKILL');
    await stop();
    expect(await serverProgram()).toBe(program);
    expect(await ask((await start()).url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(said).toEqual([anyText('recovers')]);
  });

  it('starts although the number of the dead server belongs to another program now', async () => {
    await start();
    const file = join(directory, 'cluster/postmaster.pid');
    const left = await readFile(file, 'utf8');
    await stop();
    await writeFile(file, left.replace(/^\d+/, `${process.pid}`), { mode: 0o600 });
    expect(await ask((await start()).url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('makes a directory anew that an interrupted start left unfinished, and says so', async () => {
    await rm(join(directory, 'cluster/finished'));
    await rm(join(directory, 'cluster/global'), { recursive: true });
    const { url } = await start();
    expect(said).toEqual([anyText('left unfinished'), anyText('Initializing')]);
    expect(await ask(url('postgres'), "SELECT to_regclass('kept') AS kept")).toEqual([{ kept: null }]);
  });

  it('refuses a directory of another major version', async () => {
    const version = join(directory, 'cluster/PG_VERSION');
    await writeFile(version, '17\n');
    await expect(start()).rejects.toThrow('was written by PostgreSQL 17');
    await writeFile(version, '18\n');
    await start();
  });

  it('tells what the server said when it does not start', async () => {
    const settings = join(directory, 'cluster/postgresql.conf');
    const right = await readFile(settings, 'utf8');
    await writeFile(settings, 'nonsense = 1\n');
    await expect(start()).rejects.toThrow('unrecognized configuration parameter "nonsense"');
    await writeFile(settings, right);
    await start();
  });
});
