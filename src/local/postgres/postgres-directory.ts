import { createHash, randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeDurably } from '../durable-file.js';
import { canEnter, type DatabaseAccount } from './postgres-account.js';

/** Where everything of one server lies. The cluster belongs to the database account, all else to us. */
export class PostgresDirectory {
  readonly cluster: string;
  readonly log: string;
  readonly portFile: string;
  readonly ownerFile: string;
  readonly passwordFile: string;

  constructor(readonly path: string) {
    this.cluster = join(path, 'cluster');
    this.log = join(path, 'server.log');
    this.portFile = join(path, 'port');
    this.ownerFile = join(path, 'owner.json');
    this.passwordFile = join(path, 'superuser-password');
  }

  async password(): Promise<string> {
    return (await readFile(this.passwordFile, 'utf8')).trim();
  }

  async passwordForNewCluster(): Promise<string> {
    const password = randomBytes(24).toString('base64url');
    await writeDurably(this.passwordFile, `${password}\n`);
    return password;
  }
}

/** The asked directory, or a substitute that the database account can reach, the same one each time. */
export async function openDirectory(
  asked: string,
  account: DatabaseAccount | undefined,
  say: (line: string) => void,
): Promise<PostgresDirectory> {
  const wanted = resolve(asked);
  await mkdir(wanted, { recursive: true, mode: 0o700 });
  if (!account || (await letIn(account, wanted))) return new PostgresDirectory(wanted);
  const digest = createHash('sha256').update(wanted).digest('hex');
  const substitute = join(tmpdir(), `toeleiding-postgres-${digest.slice(0, 12)}`);
  await mkdir(substitute, { recursive: true, mode: 0o700 });
  await refuseForeign(substitute);
  if (!(await letIn(account, substitute))) {
    throw new Error(`PostgreSQL runs as ${account.name}, who can reach neither ${wanted} nor ${substitute}.`);
  }
  say(
    `As root, PostgreSQL runs as ${account.name}, who cannot reach ${wanted}: the database lies in ${substitute}. ` +
      'The system may empty that folder; move the project to a path every user can reach to keep the database.',
  );
  return new PostgresDirectory(substitute);
}

async function letIn(account: DatabaseAccount, path: string): Promise<boolean> {
  await chmod(path, 0o711);
  return canEnter(account, path);
}

/** In a folder where everyone may write, someone else may have taken the name first. */
async function refuseForeign(path: string): Promise<void> {
  const found = await lstat(path);
  if (found.isDirectory() && found.uid === process.getuid?.()) return;
  throw new Error(`${path} is not ours, so no database is put there. Remove it, or start as another user than root.`);
}
