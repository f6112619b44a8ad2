import type { Client, Pool } from 'pg';
import { v7 } from 'uuid';
import { demoClient, demoMembers } from './members.js';
import { type DemoOrganization, demoOrganizations } from './organizations.js';
import { places } from './places.js';

type Sql = Pick<Client, 'query'>;

/** Loads the region once: all of it in one transaction, or nothing. Answers whether it was loaded now. */
export async function loadDemo(owner: Pool): Promise<boolean> {
  const sql = await owner.connect();
  try {
    await sql.query('BEGIN');
    await sql.query('LOCK TABLE organizations');
    const loaded = await sql.query('SELECT 1 FROM organizations LIMIT 1');
    if (loaded.rowCount === 0) await loadAll(sql);
    await sql.query('COMMIT');
    return loaded.rowCount === 0;
  } catch (error) {
    await sql.query('ROLLBACK');
    throw error;
  } finally {
    sql.release();
  }
}

async function loadAll(sql: Sql): Promise<void> {
  for (const { nis, name, from, until, successor } of places) {
    await sql.query(
      'INSERT INTO municipalities (nis, name, valid_from, valid_until, successor_nis) VALUES ($1, $2, $3, $4, $5)',
      [nis, name, from, until, successor],
    );
  }
  const ids = new Map<string, string>();
  for (const [index, each] of demoOrganizations.entries()) ids.set(each.key, await loadOrganization(sql, each, index));
  await loadMembers(sql, (key) => String(ids.get(key)));
}

async function loadOrganization(sql: Sql, each: DemoOrganization, index: number): Promise<string> {
  const id = v7();
  await sql.query(
    `INSERT INTO organizations (id, kind, name, enterprise_number, email, municipality_nis) VALUES ($1, $2, $3, $4, $5, $6)`,
    [id, each.kind, each.name, demoEnterpriseNumber(index), `${each.key.toLowerCase()}@example.org`, each.nis],
  );
  if (each.line) {
    await sql.query('INSERT INTO services (id, organization_id, line, description) VALUES ($1, $2, $3, $4)', [
      v7(),
      id,
      each.line,
      each.name,
    ]);
  }
  if (each.contingentFte) {
    await sql.query(
      `INSERT INTO labels (id, organization_id, regime, contingent_fte, validity) VALUES ($1, $2, 'CMW', $3, '[2019-01-01,)')`,
      [v7(), id, each.contingentFte],
    );
  }
  if (each.guides) {
    await sql.query(
      `INSERT INTO mandates (id, organization_id, kind, validity) VALUES ($1, $2, 'transitionGuidance', '[2023-07-01,2029-07-01)')`,
      [v7(), id],
    );
  }
  return id;
}

async function loadMembers(sql: Sql, idOf: (key: string) => string): Promise<void> {
  const teams = new Map<string, string>();
  for (const { subject, name, organization, roles, team } of demoMembers) {
    const memberId = v7();
    await sql.query(
      `INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from)
       VALUES ($1, $2, $3, $4, $5, 'nl', $6, '2019-01-01')`,
      [memberId, idOf(organization), subject, name, `${subject}@example.org`, roles],
    );
    if (!team) continue;
    const teamId = teams.get(team) ?? v7();
    if (!teams.has(team))
      await sql.query('INSERT INTO teams (id, organization_id, name) VALUES ($1, $2, $3)', [
        teamId,
        idOf(organization),
        team,
      ]);
    teams.set(team, teamId);
    await sql.query('INSERT INTO team_members (team_id, member_id, organization_id) VALUES ($1, $2, $3)', [
      teamId,
      memberId,
      idOf(organization),
    ]);
  }
  await sql.query(
    `INSERT INTO clients (id, organization_id, client_id, name, scopes, valid_from) VALUES ($1, $2, $3, $3, $4, '2019-01-01')`,
    [v7(), idOf(demoClient.organization), demoClient.clientId, demoClient.scopes],
  );
}

/** Well-formed and of nobody: the range 0999 has never been given out, as far as its length and check allow to see. */
function demoEnterpriseNumber(index: number): string {
  const eight = `0999${String(index).padStart(4, '0')}`;
  return eight + String(97 - (Number(eight) % 97)).padStart(2, '0');
}
