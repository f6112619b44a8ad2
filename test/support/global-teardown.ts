import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export default async function stopServices(): Promise<void> {
  const { testServices } = globalThis as { testServices?: ChildProcess };
  if (!testServices || testServices.exitCode !== null) return;
  const gone = once(testServices, 'exit');
  testServices.stdin?.end();
  await gone;
}
