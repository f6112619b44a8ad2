import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The user that runs PostgreSQL in our place: it refuses to run as root. */
export interface DatabaseAccount {
  name: string;
  uid: number;
  gid: number;
}

/** Undefined when we are not root and run it ourselves. */
export async function databaseAccount(): Promise<DatabaseAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const account = await lookUp(name);
    if (account) return account;
  }
  throw new Error(
    'PostgreSQL does not run as root, and neither a user "postgres" nor a user "nobody" is here to run it. ' +
      'Start this as another user.',
  );
}

async function lookUp(name: string): Promise<DatabaseAccount | undefined> {
  try {
    const numberOf = async (flag: string) => Number((await run('id', [flag, name])).stdout);
    const uid = await numberOf('-u');
    return uid ? { name, uid, gid: await numberOf('-g') } : undefined;
  } catch {
    return undefined;
  }
}

/** How to start a program as that user. Its working directory is one every user can read: ours may be closed to it. */
export function as(account: DatabaseAccount | undefined) {
  const environment = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  return { cwd: '/', env: environment, ...(account && { uid: account.uid, gid: account.gid }) };
}

/** Asked of the system, as that user: modes alone do not tell (access lists, mounts that forbid execution). */
export async function canRun(account: DatabaseAccount | undefined, command: string, ...parameters: string[]) {
  return run(command, parameters, as(account)).then(
    () => true,
    () => false,
  );
}

export function canEnter(account: DatabaseAccount, directory: string): Promise<boolean> {
  return canRun(account, 'test', '-x', directory);
}
