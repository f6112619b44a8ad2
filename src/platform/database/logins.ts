import pg from 'pg';

/** The four logins. The owner migrates; api and worker see only their rows; queue owns the queue's schema. */
export const logins = ['owner', 'api', 'worker', 'queue'] as const;

export type Login = (typeof logins)[number];

export function loginName(login: Login): string {
  return `toeleiding_${login}`;
}

/**
 * Creates or corrects the four logins and lets the owner and the queue work in one database. May be run any number of
 * times; needs a superuser.
 */
export async function bootstrapLogins(
  superuserUrl: string,
  passwords: Record<Login, string>,
  database: string,
): Promise<void> {
  const server = new pg.Client({ connectionString: superuserUrl });
  await server.connect();
  try {
    for (const login of logins) await makeLogin(server, login, passwords[login]);
    const exists = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    const name = server.escapeIdentifier(database);
    if (exists.rowCount === 0) await server.query(`CREATE DATABASE ${name} OWNER ${loginName('owner')}`);
    // TEMPORARY: the queue's library collects the jobs of one call in a temporary table
    await server.query(`GRANT CREATE, CONNECT, TEMPORARY ON DATABASE ${name} TO ${loginName('queue')}`);
  } finally {
    await server.end();
  }
}

async function makeLogin(server: pg.Client, login: Login, password: string): Promise<void> {
  const name = loginName(login);
  const exists = await server.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (exists.rowCount === 0) await server.query(`CREATE ROLE ${name}`);
  await server.query(
    `ALTER ROLE ${name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS PASSWORD ${server.escapeLiteral(password)}`,
  );
}
