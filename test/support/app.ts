import { randomBytes } from 'node:crypto';
import { ConsoleLogger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import request from 'supertest';
import { AppModule } from '../../src/app.module.js';
import { keysIn } from '../../src/local/sign-in/sign-in-keys.js';
import { type Tokens, tokensOf } from '../../src/local/sign-in/sign-in-tokens.js';
import { readSettings } from '../../src/platform/config/settings.js';
import type { Login } from '../../src/platform/database/logins.js';
import { createHttpApp } from '../../src/platform/http/create-app.js';
import { cloneDatabase, type TestDatabase } from './template-database.js';
import { type Somebody, World } from './world.js';

const journalKey = randomBytes(32).toString('base64');

type Method = 'get' | 'post' | 'patch' | 'delete';

/** The API on a database of its own, over HTTP. */
export class TestApp {
  private readonly tokens = new Map<string, Promise<string>>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    readonly owner: pg.Pool,
    readonly world: World,
    readonly issuer: string,
    private readonly signIn: Tokens,
  ) {}

  static async start(): Promise<TestApp> {
    const database = await cloneDatabase();
    const issuer = String(process.env.TEST_ISSUER);
    const signIn = tokensOf(await keysIn(String(process.env.TEST_SIGN_IN_DIRECTORY)), issuer);
    const owner = new pg.Pool({ connectionString: database.url('owner'), max: 2 });
    const world = await World.inhabit(owner);
    const settings = readSettings(testEnvironment(database, issuer), ['databaseUrl', 'oidcIssuer', 'journalKey']);
    const app = await createHttpApp(AppModule.with(settings), {
      rateLimitPerMinute: 1_000_000,
      logger: process.env.TEST_LOG ? new ConsoleLogger() : false,
    });
    await app.listen(0, '127.0.0.1');
    return new TestApp(app, database, owner, world, issuer, signIn);
  }

  get url(): string {
    const { port } = this.app.getHttpServer().address() as { port: number };
    return `http://127.0.0.1:${port}/api/v1`;
  }

  /** Requests as one member in one role: `(await app.as(coach)).post('/persons').send({})`. */
  as(somebody: Somebody): Caller {
    return new Caller(this.url, () => this.tokenFor(somebody));
  }

  /** One token for each, kept as a client would keep it. */
  tokenFor(somebody: Somebody): Promise<string> {
    const key = JSON.stringify(somebody);
    const token = this.tokens.get(key) ?? this.newTokenFor(somebody);
    this.tokens.set(key, token);
    return token;
  }

  private newTokenFor(somebody: Somebody): Promise<string> {
    if (somebody.clientId) {
      return this.signIn.tokenForClient({
        clientId: somebody.clientId,
        secret: '',
        organizationId: String(somebody.organizationId),
        scopes: somebody.scopes ?? [],
      });
    }
    return this.signIn.tokenFor(somebody);
  }

  /** A bare connection of one login, as an attacker would hold it: no application, only the database's own walls. */
  async loginAs(login: Login): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.database.url(login) });
    await client.connect();
    return client;
  }

  /** The calendar is set, never slept. */
  async setToday(date: string): Promise<void> {
    await this.owner.query(
      `INSERT INTO calendar_offset (days) VALUES ($1::date - (now() AT TIME ZONE 'Europe/Brussels')::date)
       ON CONFLICT (only_row) DO UPDATE SET days = EXCLUDED.days`,
      [date],
    );
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.owner.end();
    await this.database.drop();
  }
}

export class Caller {
  constructor(
    private readonly url: string,
    private readonly token: () => Promise<string>,
    private readonly headers: Record<string, string> = {},
  ) {}

  /** The same caller, that sends these headers too. */
  with(headers: Record<string, string>): Caller {
    return new Caller(this.url, this.token, { ...this.headers, ...headers });
  }

  get(path: string): Promise<request.Response> {
    return this.send('get', path);
  }

  post(path: string, body: object = {}, version?: number): Promise<request.Response> {
    return this.send('post', path, body, version);
  }

  patch(path: string, body: object, version?: number): Promise<request.Response> {
    return this.send('patch', path, body, version);
  }

  async send(method: Method, path: string, body?: object, version?: number): Promise<request.Response> {
    const call = request(this.url.replace('/api/v1', ''))
      [method](path.startsWith('/api/v1') ? path : `/api/v1${path}`)
      .set({ ...this.headers, Authorization: `Bearer ${await this.token()}` });
    if (version !== undefined) call.set('If-Match', `"${version}"`);
    return body === undefined ? call : call.send(body);
  }
}

/** The environment of a process that works on a test's database. */
export function testEnvironment(database: TestDatabase, oidcIssuer: string): Record<string, string> {
  return {
    DATABASE_URL: database.url('api'),
    WORKER_DATABASE_URL: database.url('worker'),
    QUEUE_DATABASE_URL: database.url('queue'),
    DATABASE_POOL: '8',
    OIDC_ISSUER: oidcIssuer,
    JOURNAL_KEY: journalKey,
  };
}
