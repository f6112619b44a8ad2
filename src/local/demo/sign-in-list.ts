import type { Pool } from 'pg';
import type { SignInClient, SignInPerson } from '../sign-in/sign-in-server.js';
import { demoClient } from './members.js';

/** Whoever may be picked on the sign-in page: every member in every role, and the persons who have a case. */
export async function peopleOf(owner: Pool): Promise<SignInPerson[]> {
  const { rows } = await owner.query<SignInPerson>(`
    SELECT m.subject, m.name, r.role, m.organization_id AS "organizationId", o.name AS "organizationName", NULL::uuid AS "personId"
      FROM members m JOIN organizations o ON o.id = m.organization_id CROSS JOIN LATERAL unnest(m.roles) AS r (role)
    UNION ALL
    SELECT 'person-' || p.id, n.given_name || ' ' || n.family_name, 'person', NULL, NULL, p.id
      FROM persons p JOIN person_names n ON n.person_id = p.id WHERE p.merged_into IS NULL
    ORDER BY 3, 2 LIMIT 500`);
  return rows.map((row) => ({
    ...row,
    organizationId: row.organizationId ?? undefined,
    personId: row.personId ?? undefined,
  }));
}

export async function clientsOf(owner: Pool): Promise<SignInClient[]> {
  const { rows } = await owner.query<Omit<SignInClient, 'secret'>>(
    'SELECT client_id AS "clientId", organization_id AS "organizationId", scopes FROM clients',
  );
  return rows.map((row) => ({ ...row, secret: demoClient.secret }));
}
