import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What tells this running program from a later one that was given the same number: its start and its command line.
 * Undefined when nothing runs under the number; a program that died and was not yet collected does not run.
 */
export async function identityOf(pid: number): Promise<string | undefined> {
  return process.platform === 'linux' ? linuxIdentityOf(pid) : listedIdentityOf(pid);
}

async function linuxIdentityOf(pid: number): Promise<string | undefined> {
  try {
    const [stat, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
    ]);
    // Fields are counted after the parenthesized name, which may hold spaces; the start is the 20th of them.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return undefined;
    return `${rest[18]} ${command.replaceAll('\0', ' ').trim()}`;
  } catch {
    return undefined;
  }
}

async function listedIdentityOf(pid: number): Promise<string | undefined> {
  try {
    const { stdout } = await run('ps', ['-ww', '-p', `${pid}`, '-o', 'state=,lstart=,command='], {
      env: { ...process.env, LC_ALL: 'C' },
    });
    const [state, ...rest] = stdout.trim().split(/\s+/);
    return !state || state.startsWith('Z') ? undefined : rest.join(' ');
  } catch {
    return undefined;
  }
}

/** False when it still runs after so many milliseconds. */
export async function isGoneWithin(pid: number, milliseconds: number): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while ((await identityOf(pid)) !== undefined) {
    if (performance.now() > deadline) return false;
    await pause(20);
  }
  return true;
}
