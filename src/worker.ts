import 'reflect-metadata';
import { readSettings } from './platform/config/settings.js';
import { JsonLogger, type LogLevel } from './platform/logging.js';
import { orStop } from './platform/stop.js';
import { startWorker } from './start-worker.js';

/** The queue process. */
const worker = await orStop(async () => {
  const settings = readSettings(process.env, ['workerDatabaseUrl', 'smtpUrl', 'journalKey']);
  const logger = new JsonLogger({ level: settings.logLevel as LogLevel });
  return startWorker(settings, { logger });
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await worker.stop();
    // a queue whose server is away would keep the process alive
    process.exit(0);
  });
}
