import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { AppModule } from '../app.module.js';
import { readSettings, type Settings } from '../platform/config/settings.js';
import { bootstrapLogins, loginName } from '../platform/database/logins.js';
import { migrate } from '../platform/database/migrate.js';
import { readDatesAsText } from '../platform/database/wire.js';
import { createHttpApp } from '../platform/http/create-app.js';
import { migrateQueue } from '../platform/queue/queue.js';
import { startWorker } from '../start-worker.js';
import { openCalendarDoor } from './calendar-door.js';
import { loadDemo } from './demo/load.js';
import { clientsOf, peopleOf } from './demo/sign-in-list.js';
import { freePort } from './free-port.js';
import { LocalLogger } from './local-logger.js';
import { type MailCatcher, startMailCatcher } from './mail/mail-catcher.js';
import { type LocalPostgres, startPostgres } from './postgres/postgres.js';
import { type Secrets, secretsIn } from './secrets.js';
import { type SignInServer, startSignInServer } from './sign-in/sign-in-server.js';
import { StartedParts } from './started-parts.js';

const database = 'toeleiding';

export interface StackOptions {
  /** everything that is kept between starts */
  directory: string;
  /** the API's port where it is free */
  port?: number;
  say: (line: string) => void;
  /** aborted, it stops what had started and rejects */
  signal?: AbortSignal;
  /** settings that are not about where things are; those of this program unless told */
  environment?: NodeJS.ProcessEnv;
}

export interface Stack {
  apiUrl: string;
  mailsUrl: string;
  calendarUrl: string;
  signIn: SignInServer;
  owner: pg.Pool;
  /** drains the API, ends the jobs that run, then the servers, PostgreSQL last */
  stop(): Promise<void>;
}

/** Everything on one machine: database, sign-in, mail, API and worker in this one process, PostgreSQL beside it. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const parts = new StartedParts(options.say, options.signal);
  try {
    return await startParts(parts, options);
  } catch (error) {
    await parts.stop();
    throw error;
  }
}

async function startParts(parts: StartedParts, options: StackOptions): Promise<Stack> {
  const { directory, port = 3000, say, environment = process.env } = options;
  await mkdir(directory, { recursive: true });
  const secrets = await secretsIn(directory);
  const cluster = { directory: join(directory, 'postgres'), durable: true, say };
  const postgres = parts.keep(await startPostgres(cluster), (it) => it.stop());
  const owner = parts.keep(await prepareDatabase(postgres, secrets, say), (it) => it.end());
  const apiPort = await portFor(port, say);
  const apiUrl = `http://127.0.0.1:${apiPort}`;
  const people = { people: () => peopleOf(owner), clients: () => clientsOf(owner) };
  const signIn = parts.keep(await startSignInServer({ directory, apiUrl, say, ...people }), (it) => it.stop());
  const mail = parts.keep(await startMailCatcher({ directory, say }), (it) => it.stop());
  const calendar = parts.keep(await openCalendarDoor(owner, say), (it) => it.stop());
  const settings = settingsOf(postgres, secrets, { environment, apiUrl, apiPort, signIn, mail });
  const logger = new LocalLogger(settings.logLevel);
  parts.keep(await startWorker(settings, { calendarMayBeSet: true, logger }), (it) => it.stop());
  parts.keep(await startApi(settings, logger), closeApi);
  const stop = () => parts.stop();
  return { apiUrl, mailsUrl: mail.pageUrl, calendarUrl: calendar.url, signIn, owner, stop };
}

async function prepareDatabase(
  postgres: LocalPostgres,
  { passwords }: Secrets,
  say: (line: string) => void,
): Promise<pg.Pool> {
  readDatesAsText();
  await bootstrapLogins(postgres.url('postgres'), passwords, database);
  const ownerUrl = postgres.url(database, loginName('owner'), passwords.owner);
  const done = await migrate(ownerUrl);
  if (done.length > 0) say(`The database is migrated (${done.length} steps).`);
  await migrateQueue(postgres.url(database, loginName('queue'), passwords.queue));
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 3 });
  owner.on('error', () => undefined);
  if (await loadDemo(owner)) say('Noord-Limburg is loaded: invented organizations and members.');
  return owner;
}

interface Around {
  environment: NodeJS.ProcessEnv;
  apiUrl: string;
  apiPort: number;
  signIn: SignInServer;
  mail: MailCatcher;
}

function settingsOf(postgres: LocalPostgres, { passwords, journalKey }: Secrets, around: Around): Settings {
  const url = (login: 'api' | 'worker' | 'queue') => postgres.url(database, loginName(login), passwords[login]);
  const environment = {
    LOG_LEVEL: 'warn',
    ...around.environment,
    HOST: '127.0.0.1',
    PORT: String(around.apiPort),
    PUBLIC_URL: around.apiUrl,
    DATABASE_URL: url('api'),
    WORKER_DATABASE_URL: url('worker'),
    QUEUE_DATABASE_URL: url('queue'),
    REDIS_URL: '',
    OIDC_ISSUER: around.signIn.issuer,
    SMTP_URL: around.mail.smtpUrl,
    JOURNAL_KEY: journalKey,
  };
  return readSettings(environment, [
    'databaseUrl',
    'workerDatabaseUrl',
    'queueDatabaseUrl',
    'oidcIssuer',
    'smtpUrl',
    'journalKey',
  ]);
}

async function startApi(settings: Settings, logger: LocalLogger): Promise<NestFastifyApplication> {
  const app = await createHttpApp(AppModule.with(settings), { ...settings, publicUrl: undefined, logger });
  await app.listen(settings.port, settings.host);
  return app;
}

/** A client that never ends its request would keep us from stopping: after so long it is cut. */
async function closeApi(app: NestFastifyApplication): Promise<void> {
  const patience = setTimeout(() => app.getHttpServer().closeAllConnections(), 10_000);
  await app.close().finally(() => clearTimeout(patience));
}

async function portFor(asked: number, say: (line: string) => void): Promise<number> {
  const port = await freePort(asked);
  if (asked !== 0 && port !== asked) say(`Port ${asked} is taken; the API is on ${port}.`);
  return port;
}
