import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Login, loginName, logins } from '../../src/platform/database/logins.js';

export const template = 'toeleiding_template';
export const passwords = Object.fromEntries(logins.map((login) => [login, `test-${login}`])) as Record<Login, string>;

export interface TestDatabase {
  name: string;
  url(login?: Login): string;
  drop(): Promise<void>;
}

/** A database of one's own, as the migrations leave it, in a fraction of the time. */
export async function cloneDatabase(superuserUrl = String(process.env.TEST_POSTGRES_URL)): Promise<TestDatabase> {
  return makeDatabase(superuserUrl, `TEMPLATE ${template}`);
}

/** A database in which nothing has been done yet. */
export async function emptyDatabase(superuserUrl = String(process.env.TEST_POSTGRES_URL)): Promise<TestDatabase> {
  return makeDatabase(superuserUrl, '');
}

async function makeDatabase(superuserUrl: string, from: string): Promise<TestDatabase> {
  const name = `toeleiding_${randomUUID().replaceAll('-', '')}`;
  await asSuperuser(superuserUrl, `CREATE DATABASE ${name} ${from} OWNER ${loginName('owner')}`);
  return {
    name,
    url: (login) => urlOf(superuserUrl, name, login),
    drop: () => asSuperuser(superuserUrl, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}

export function urlOf(superuserUrl: string, database: string, login?: Login): string {
  const url = new URL(superuserUrl);
  url.pathname = `/${database}`;
  if (login) {
    url.username = loginName(login);
    url.password = passwords[login];
  }
  return url.href;
}

async function asSuperuser(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
