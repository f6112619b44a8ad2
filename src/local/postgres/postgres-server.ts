import { type ChildProcess, spawn } from 'node:child_process';
import { open, readFile, rename } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { isGoneWithin } from '../running-program.js';
import { as } from './postgres-account.js';
import type { ClusterOptions } from './postgres-cluster.js';
import type { PostgresDirectory } from './postgres-directory.js';
import { readServerFile } from './postgres-server-file.js';

export interface RunningServer {
  pid: number;
  port: number;
}

export class PortTaken extends Error {}

const recoveryMilliseconds = 120_000;

/**
 * Detached, so that Ctrl-C in the terminal does not reach the server before the API has drained; whoever started it
 * stops it, last.
 */
export async function launch(
  directory: PostgresDirectory,
  options: ClusterOptions,
  port: number,
): Promise<RunningServer> {
  await rename(directory.log, `${directory.log}.1`).catch(() => undefined);
  const log = await open(directory.log, 'a', 0o600);
  try {
    const server = spawn(options.binaries.postgres, parametersFor(directory, options, port), {
      ...as(options.account),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    server.unref();
    return { pid: await untilReady(server, directory), port };
  } finally {
    await log.close();
  }
}

/** For a database that nobody keeps, and in which few statements run often enough to deserve a plan for their values. */
const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  plan_cache_mode: 'force_generic_plan',
};

function parametersFor(directory: PostgresDirectory, { durable }: ClusterOptions, port: number): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_preload_libraries: 'pg_stat_statements',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_line_prefix: '%m [%p] %u@%d ',
    log_min_duration_statement: '1000',
    log_checkpoints: 'off',
    ...(!durable && forgetful),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', directory.cluster, '-p', `${port}`, ...flags];
}

async function untilReady(server: ChildProcess, directory: PostgresDirectory): Promise<number> {
  let failure: Error | undefined;
  server.once('error', (error) => {
    failure = error;
  });
  const deadline = performance.now() + recoveryMilliseconds;
  while (performance.now() < deadline) {
    if (failure) throw failure;
    if (server.exitCode !== null || server.signalCode !== null) throw await reasonToStop(directory);
    const found = await readServerFile(directory);
    if (found?.pid === server.pid && found?.status === 'ready') return found.pid;
    await pause(15);
  }
  server.kill('SIGQUIT');
  throw new Error(`PostgreSQL was not ready within ${recoveryMilliseconds / 1000} s; see ${directory.log}.`);
}

async function reasonToStop(directory: PostgresDirectory): Promise<Error> {
  const log = await readFile(directory.log, 'utf8');
  if (/could not bind|could not create any TCP/.test(log)) return new PortTaken();
  return new Error(
    `PostgreSQL did not start. The end of ${directory.log}:\n${log.trim().split('\n').slice(-8).join('\n')}`,
  );
}

/** SIGINT is PostgreSQL's fast stop: sessions are ended, everything is written. Harder only when that does not end it. */
export async function halt(server: RunningServer): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    try {
      process.kill(server.pid, signal);
    } catch {
      return;
    }
    if (await isGoneWithin(server.pid, signal === 'SIGINT' ? 30_000 : 5_000)) return;
  }
}
