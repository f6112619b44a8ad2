import { freePort, rememberedPort, rememberPort } from '../free-port.js';
import { databaseAccount } from './postgres-account.js';
import { binariesFor } from './postgres-binaries.js';
import { type ClusterOptions, prepareCluster } from './postgres-cluster.js';
import { openDirectory, type PostgresDirectory } from './postgres-directory.js';
import { claim, release } from './postgres-owner.js';
import { halt, launch, PortTaken, type RunningServer } from './postgres-server.js';
import { findLeftServer, isServerOf } from './postgres-server-file.js';

export interface PostgresOptions {
  /** kept between starts: cluster, superuser password, port and log */
  directory: string;
  /** false for tests: faster, and lost when the machine stops */
  durable: boolean;
  say: (line: string) => void;
}

export interface LocalPostgres {
  port: number;
  /** where it really lies: not the asked directory when the database account cannot reach that */
  directory: string;
  /** of the superuser when no user is given */
  url(database: string, user?: string, password?: string): string;
  /** fast: sessions that are still open are ended */
  stop(): Promise<void>;
}

/** Starts the PostgreSQL that was installed with us, on loopback, or takes over the one that a killed Node left. */
export async function startPostgres({ directory: asked, durable, say }: PostgresOptions): Promise<LocalPostgres> {
  const account = await databaseAccount();
  const directory = await openDirectory(asked, account, say);
  await claim(directory);
  try {
    const server =
      (await adopt(directory, say)) ??
      (await start(directory, { account, binaries: await binariesFor(account, directory.path, say), durable, say }));
    return describe(directory, server, await directory.password());
  } catch (error) {
    await release(directory);
    throw error;
  }
}

async function adopt(directory: PostgresDirectory, say: (line: string) => void): Promise<RunningServer | undefined> {
  const left = await findLeftServer(directory, say);
  if (left) say(`PostgreSQL was left running (program ${left.pid}) by a start that was killed; it is used again.`);
  return left;
}

async function start(directory: PostgresDirectory, options: ClusterOptions): Promise<RunningServer> {
  await prepareCluster(directory, options);
  const before = await rememberedPort(directory.portFile);
  for (let attempt = 0; ; attempt += 1) {
    const port = await freePort(attempt === 0 ? before : undefined);
    if (before && port !== before) options.say(`Port ${before} is taken; PostgreSQL listens on ${port}.`);
    try {
      const server = await launch(directory, options, port);
      await rememberPort(directory.portFile, port);
      return server;
    } catch (error) {
      // Someone may take the port between our look and PostgreSQL's.
      if (!(error instanceof PortTaken) || attempt === 2) throw error;
    }
  }
}

function describe(directory: PostgresDirectory, server: RunningServer, superuserPassword: string): LocalPostgres {
  return {
    port: server.port,
    directory: directory.path,
    url: (database, user = 'postgres', password = superuserPassword) =>
      `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@127.0.0.1:${server.port}/${encodeURIComponent(database)}`,
    stop: async () => {
      if (await isServerOf(directory, server.pid)) await halt(server);
      await release(directory);
    },
  };
}
