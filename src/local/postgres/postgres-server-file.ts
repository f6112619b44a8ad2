import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { identityOf } from '../running-program.js';
import type { PostgresDirectory } from './postgres-directory.js';
import type { RunningServer } from './postgres-server.js';

interface ServerFile extends RunningServer {
  /** starting, ready, stopping or standby, as PostgreSQL writes it */
  status: string;
}

const fileOf = (directory: PostgresDirectory) => join(directory.cluster, 'postmaster.pid');

/** What PostgreSQL writes down about itself while it runs; undefined without it or while it is being written. */
export async function readServerFile(directory: PostgresDirectory): Promise<ServerFile | undefined> {
  const lines = (await readFile(fileOf(directory), 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 ? { pid, port, status: lines[7]?.trim() ?? 'starting' } : undefined;
}

/**
 * The server that a killed Node left running, ready to be used again; undefined when there is none. A server on its
 * way up or down is waited for.
 */
export async function findLeftServer(
  directory: PostgresDirectory,
  say: (line: string) => void,
): Promise<RunningServer | undefined> {
  for (let attempt = 0; attempt < 1_200; attempt += 1) {
    const found = await readServerFile(directory);
    if (!found) return undefined;
    if (!(await isServerOf(directory, found.pid))) {
      await leaveOrRemove(directory, found.pid, say);
      return undefined;
    }
    if (found.status === 'ready') return { pid: found.pid, port: found.port };
    await pause(50);
  }
  throw new Error(`The PostgreSQL left running in ${directory.cluster} neither becomes ready nor stops; see its log.`);
}

export async function isServerOf(directory: PostgresDirectory, pid: number): Promise<boolean> {
  return (await identityOf(pid))?.includes(`-D ${directory.cluster} `) ?? false;
}

/**
 * After a crash PostgreSQL replaces its own file, and first makes sure that no backend of the dead server still
 * writes: it is only removed for it when another program got the number, which would keep it from starting.
 */
async function leaveOrRemove(directory: PostgresDirectory, pid: number, say: (line: string) => void): Promise<void> {
  say('PostgreSQL was not stopped the last time; it recovers what was committed.');
  if ((await identityOf(pid)) !== undefined) await rm(fileOf(directory), { force: true });
}
