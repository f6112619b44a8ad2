import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module.js';
import { readSettings } from './platform/config/settings.js';
import { refuseSetCalendar } from './platform/database/calendar-check.js';
import { createHttpApp } from './platform/http/create-app.js';
import { JsonLogger, type LogLevel } from './platform/logging.js';
import { orStop } from './platform/stop.js';

/** The API process. */
await orStop(async () => {
  const settings = readSettings(process.env, ['databaseUrl', 'oidcIssuer', 'journalKey']);
  const logger = new JsonLogger({ level: settings.logLevel as LogLevel });
  const app = await createHttpApp(AppModule.with(settings), { ...settings, logger });
  await refuseSetCalendar(app.get(DataSource));
  app.enableShutdownHooks();
  await app.listen(settings.port, settings.host);
});
