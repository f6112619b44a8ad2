import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/local/free-port.js';

/** The API as a process of its own, from the sources, that a test may kill. */
export class ApiProcess {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(environment: NodeJS.ProcessEnv): Promise<ApiProcess> {
    const port = await freePort();
    const env = { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'error', ...environment, PORT: String(port) };
    const child = spawn(process.execPath, ['--import', './test/support/typescript.mjs', 'src/main.ts'], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const api = new ApiProcess(`http://127.0.0.1:${port}/api/v1`, child);
    await api.untilHealthy();
    return api;
  }

  kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<unknown> {
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    return this.child.exitCode === null && this.child.signalCode === null ? ended : Promise.resolve();
  }

  private async untilHealthy(): Promise<void> {
    const end = Date.now() + 60_000;
    while (Date.now() < end) {
      if (this.child.exitCode !== null)
        throw new Error(`The API ended with ${this.child.exitCode} before it was ready.`);
      const answer = await fetch(`${this.url}/health`).catch(() => undefined);
      if (answer?.ok) return;
      await pause(50);
    }
    this.child.kill('SIGKILL');
    throw new Error('The API was not ready in time.');
  }
}
