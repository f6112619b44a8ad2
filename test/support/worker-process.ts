import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The queue process from the sources, that a test may kill or ask to stop. */
export class WorkerProcess {
  private readonly child: ChildProcess;

  constructor(environment: NodeJS.ProcessEnv) {
    const env = { ...process.env, NODE_OPTIONS: '', LOG_LEVEL: 'error', ...environment };
    this.child = spawn(process.execPath, ['--import', './test/support/typescript.mjs', 'src/worker.ts'], {
      env,
      stdio: ['ignore', 'inherit', 'pipe'],
    });
  }

  get runs(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Answers the exit code; null where the signal itself ended it. */
  async end(signal: NodeJS.Signals): Promise<number | null> {
    if (!this.runs) return this.child.exitCode;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    const [code] = await ended;
    return code;
  }

  /** For a process that is expected to end by itself: its code and what it complained of. */
  async complaint(): Promise<{ code: number; said: string }> {
    let said = '';
    this.child.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    const [code] = await once(this.child, 'close');
    return { code, said };
  }
}
