import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { freePort } from '../../../src/local/free-port.js';

const megabyte = 1024;

/** Resident memory in MB; the peak is the kernel's own. */
export interface Memory {
  now: number;
  peak: number;
}

/** A server in a Node of its own. */
export class Program {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  /** @param script from the project's root: built, or a source, which is made JavaScript when it is loaded */
  static async start(script: string, environment: Record<string, string>): Promise<Program> {
    const port = await freePort();
    const flags = process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : [];
    if (script.endsWith('.ts')) flags.push('--import', './test/support/typescript.mjs');
    const child = spawn(process.execPath, [...flags, script], {
      env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment, PORT: String(port) },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const program = new Program(`http://127.0.0.1:${port}`, child);
    await program.untilHealthy(script);
    return program;
  }

  async memory(): Promise<Memory> {
    if (process.platform !== 'linux') return this.listedMemory();
    const status = await readFile(`/proc/${this.child.pid}/status`, 'utf8');
    const of = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / megabyte;
    return { now: of('VmRSS'), peak: of('VmHWM') };
  }

  /** Elsewhere nobody keeps the peak. */
  private async listedMemory(): Promise<Memory> {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', `${this.child.pid}`]);
    return { now: Number(stdout) / megabyte, peak: Number(stdout) / megabyte };
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
  }

  private async untilHealthy(script: string): Promise<void> {
    for (let attempt = 0; attempt < 400 && this.child.exitCode === null; attempt += 1) {
      const answer = await fetch(`${this.url}/api/v1/health`).catch(() => undefined);
      if (answer?.ok) return;
      await pause(50);
    }
    await this.stop();
    throw new Error(`${script} was not ready in time.`);
  }
}
