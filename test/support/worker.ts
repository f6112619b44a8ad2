import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MailCatcher, startMailCatcher } from '../../src/local/mail/mail-catcher.js';
import { readSettings } from '../../src/platform/config/settings.js';
import { type RunningWorker, startWorker } from '../../src/start-worker.js';
import { type TestApp, testEnvironment } from './app.js';

/** A mail catcher of one's own, in a directory that goes with it. */
export async function catchMails(): Promise<MailCatcher> {
  const directory = await mkdtemp(join(tmpdir(), 'toeleiding-mail-'));
  const catcher = await startMailCatcher({ directory });
  const stop = async () => {
    await catcher.stop();
    await rm(directory, { recursive: true, force: true });
  };
  return { ...catcher, stop };
}

/** What a worker on a test's database needs to know. */
export function workerEnvironment(
  app: TestApp,
  smtpUrl: string,
  more: Record<string, string> = {},
): Record<string, string> {
  return { ...testEnvironment(app.database, app.issuer), SMTP_URL: smtpUrl, SWEEP_SECONDS: '1', ...more };
}

/** The worker in this process, on a calendar that may be set. */
export function startTestWorker(environment: Record<string, string>): Promise<RunningWorker> {
  const settings = readSettings(environment, ['workerDatabaseUrl', 'smtpUrl', 'journalKey']);
  return startWorker(settings, { calendarMayBeSet: true, logger: process.env.TEST_LOG ? undefined : false });
}

/** Waits until something is so, and fails with what it last saw. */
export async function until<T>(look: () => Promise<T>, isSo: (seen: T) => boolean, seconds = 60): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (isSo(seen)) return seen;
    if (Date.now() > end) throw new Error(`It did not come to be; last seen: ${JSON.stringify(seen)?.slice(0, 500)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
