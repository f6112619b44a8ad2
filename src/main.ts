import 'reflect-metadata';
import { AppModule } from './app.module.js';
import { readSettings } from './platform/config/settings.js';
import { createHttpApp } from './platform/http/create-app.js';
import { JsonLogger, type LogLevel } from './platform/logging.js';
import { stop } from './platform/stop.js';

/** The API process. */
const settings = stop.on(() => readSettings(process.env, ['databaseUrl', 'oidcIssuer', 'journalKey']));
const logger = new JsonLogger({ level: settings.logLevel as LogLevel });
const app = await createHttpApp(AppModule.with(settings), { ...settings, logger });
app.enableShutdownHooks();
await app.listen(settings.port, settings.host);
