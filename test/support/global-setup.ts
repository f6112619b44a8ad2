import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

type Services = Record<string, string | undefined>;

/**
 * The servers live in a program of their own, which ends when its standard input does: however Jest ends (teardown,
 * Ctrl-C, a kill), nothing is left behind.
 */
export default async function startServices(config: { rootDir: string }): Promise<void> {
  const support = join(config.rootDir, 'test/support');
  const services = spawn(
    process.execPath,
    ['--import', join(support, 'typescript.mjs'), join(support, 'services.ts')],
    {
      cwd: config.rootDir,
      detached: true,
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  Object.assign(globalThis, { testServices: services });
  const started = await firstAnswer(services);
  for (const [name, value] of Object.entries(started)) if (value) process.env[name] = value;
}

function firstAnswer(services: ChildProcessByStdio<Writable, Readable, null>): Promise<Services> {
  return new Promise((resolve, reject) => {
    services.once('error', reject);
    services.once('exit', (code) => reject(new Error(`The servers for the tests did not start (exit ${code}).`)));
    createInterface({ input: services.stdout }).on('line', (line) => {
      if (line.startsWith('{')) resolve(JSON.parse(line));
      else console.log(line);
    });
  });
}
