import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { filesBelow, root } from './files.js';

export interface Introduced {
  apiUrl: string;
  mailsUrl: string;
  signInUrl: string;
  calendarUrl: string;
  /** of the curl that is shown */
  authorization: string;
  exampleUrl: string;
}

const built = 'dist/src/local.js';
const fromSource = ['--import', './test/support/typescript.mjs', 'src/local.ts'];

/** What `npm start` runs, where it was built from the sources as they are. */
function isBuilt(): boolean {
  if (!existsSync(join(root, built))) return false;
  const changedAt = (path: string) => statSync(join(root, path)).mtimeMs;
  return [...filesBelow('src'), ...filesBelow('migrations')].every((path) => changedAt(path) < changedAt(built));
}

/** `npm start` as a terminal runs it: a program that leads a group of its own. */
export class LocalProgram {
  readonly startedAt = performance.now();
  readonly exit: Promise<number | null>;
  text = '';
  private readonly child: ChildProcessByStdio<null, Readable, Readable>;

  constructor(directory: string, port: number) {
    this.child = spawn(process.execPath, isBuilt() ? [built] : fromSource, {
      env: { ...process.env, NODE_OPTIONS: '', PORT: `${port}`, TOELEIDING_DIRECTORY: directory },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const output of [this.child.stdout, this.child.stderr]) output.on('data', (part) => this.hear(`${part}`));
    this.exit = once(this.child, 'close').then(([code]) => code as number | null);
  }

  /** Resolves once the program has said so; rejects when it ends without. */
  async said(words: string): Promise<void> {
    while (!this.text.includes(words)) {
      const ended = await Promise.race([once(this.child.stdout, 'data').then(() => false), this.exit.then(() => true)]);
      if (ended && !this.text.includes(words)) throw new Error(`It ended without "${words}":\n${this.text}`);
    }
  }

  async introduced(): Promise<Introduced> {
    await this.said('Ctrl-C stops.');
    const after = (words: RegExp) => new RegExp(`${words.source}\\s+(http\\S+)`).exec(this.text)?.[1] ?? '';
    const [, authorization = '', exampleUrl = ''] = /curl -H 'Authorization: ([^']+)' (\S+)/.exec(this.text) ?? [];
    return {
      apiUrl: after(/API/),
      signInUrl: after(/sign in as \.\.\./),
      mailsUrl: after(/mails/),
      calendarUrl: after(/curl -X POST/),
      authorization,
      exampleUrl,
    };
  }

  /** To the whole group, as Ctrl-C in a terminal reaches everyone. */
  signal(signal: NodeJS.Signals): void {
    process.kill(-(this.child.pid ?? Number.NaN), signal);
  }

  async kill(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) this.signal('SIGKILL');
    await this.exit;
  }

  private hear(part: string): void {
    this.text += part;
    if (process.env.TEST_LOG) process.stderr.write(part);
  }
}
