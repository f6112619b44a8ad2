import { execFile } from 'node:child_process';
import { access, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeDurably } from '../durable-file.js';
import { as, type DatabaseAccount } from './postgres-account.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import type { PostgresDirectory } from './postgres-directory.js';

const run = promisify(execFile);
const majorVersion = '18';

export interface ClusterOptions {
  account: DatabaseAccount | undefined;
  binaries: PostgresBinaries;
  durable: boolean;
  say: (line: string) => void;
}

/** Initializes the data directory the first time; one that an interrupted start left unfinished is made anew. */
export async function prepareCluster(directory: PostgresDirectory, options: ClusterOptions): Promise<void> {
  const finished = join(directory.cluster, 'finished');
  if (await exists(finished)) return refuseOtherVersion(directory);
  if (await exists(directory.cluster)) {
    options.say(`${directory.cluster} was left unfinished by an interrupted start, and is made anew.`);
    await rm(directory.cluster, { recursive: true, force: true });
  }
  options.say('Initializing PostgreSQL.');
  await initialize(directory, options);
  await writeDurably(finished, `${new Date().toISOString()}\n`);
}

async function initialize(directory: PostgresDirectory, { account, binaries, durable }: ClusterOptions): Promise<void> {
  const passwordCopy = join(directory.path, 'initial-password');
  await mkdir(directory.cluster, { mode: 0o700 });
  try {
    await rm(passwordCopy, { force: true });
    await writeFile(passwordCopy, await directory.passwordForNewCluster(), { mode: 0o600, flag: 'wx' });
    if (account) for (const path of [directory.cluster, passwordCopy]) await chown(path, account.uid, account.gid);
    const parameters = [
      `--pgdata=${directory.cluster}`,
      '--username=postgres',
      `--pwfile=${passwordCopy}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--lc-messages=C',
    ];
    // 'C' for what the operating system's library still does: not every system has C.UTF-8.
    const rest = ['collate', 'ctype', 'monetary', 'numeric', 'time'].map((category) => `--lc-${category}=C`);
    await run(binaries.initdb, [...parameters, ...rest, ...(durable ? [] : ['--no-sync'])], as(account));
  } finally {
    await rm(passwordCopy, { force: true });
  }
}

async function refuseOtherVersion(directory: PostgresDirectory): Promise<void> {
  const found = (await readFile(join(directory.cluster, 'PG_VERSION'), 'utf8')).trim();
  if (found === majorVersion) return;
  throw new Error(
    `${directory.cluster} was written by PostgreSQL ${found}, and this is PostgreSQL ${majorVersion}. ` +
      'Dump it with the older version, or move the folder away to begin anew.',
  );
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
