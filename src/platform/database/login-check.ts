import type { DataSource } from 'typeorm';

interface Rights {
  login: string;
  looksPast: boolean;
  ownsTables: boolean;
}

/** Where api or worker may look past row security, every promise of visibility is void: better no boot at all. */
export async function refuseWrongLogin(source: DataSource): Promise<void> {
  const [rights] = (await source.query(`
    SELECT current_user AS login,
      (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS "looksPast",
      EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relkind = 'r' AND pg_has_role(c.relowner, 'USAGE')) AS "ownsTables"`)) as Rights[];
  if (rights?.looksPast || rights?.ownsTables) {
    throw new Error(
      `The login ${rights.login} is superuser, owner or may bypass row security: use the api's or the worker's own.`,
    );
  }
}
