import { Injectable } from '@nestjs/common';
import { asEntity, columnsOf } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { type Keyset, keyset } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { caseload } from '../../0-intake/trajectory.repository.js';
import type { SignatureShown } from '../signature/signature.dto.js';
import { type TransitionList, transitionSorting } from '../transition.dto.js';
import { Transition } from '../transition.entity.js';

/** A path with as much around it as row security lets through. */
export type SeenTransition = Transition & {
  /** to the case, for the employment service */
  assigned: boolean;
  /** under the agreement with the provider of now */
  signatures: SignatureShown[];
  /** the provider's mandate is valid today */
  mandated: boolean;
  internships: number;
  recorded: { months: number; stillEmployed: boolean }[];
  /** days before a follow-up is due, from which it may be recorded */
  followUpOpensDays: number;
  supportRuns: boolean | null;
  employerName: string | null;
  employerId: string | null;
  personName: string | null;
  redetermination: string | null;
  returnMotivation: string | null;
  returnedOn: string | null;
  returnEntitlementId: string | null;
  organizationName: string;
  providerName: string | null;
};

const around = `app.is_assigned(t.trajectory_id) AS assigned, j.employer_name AS "employerName", j.employer_id AS "employerId",
  n.given_name || ' ' || n.family_name AS "personName", o.name AS "organizationName", p.name AS "providerName",
  d.motivation AS redetermination, r.motivation AS "returnMotivation", r.decided_on AS "returnedOn", r.entitlement_id AS "returnEntitlementId",
  coalesce((SELECT json_agg(json_strip_nulls(json_build_object('party', s.party, 'signedOn', s.signed_on, 'onBehalf', s.on_behalf))
    ORDER BY s.id) FROM transition_signatures s WHERE s.transition_id = t.id AND s.provider_id IS NOT DISTINCT FROM t.provider_id), '[]') AS signatures,
  EXISTS (SELECT 1 FROM mandates m WHERE m.organization_id = t.provider_id AND m.kind = 'transitionGuidance' AND m.voided_on IS NULL
    AND m.valid_from <= app.today() AND (m.valid_until IS NULL OR m.valid_until > app.today())) AS mandated,
  (SELECT count(*) FROM internships i WHERE i.transition_id = t.id) AS internships,
  coalesce((SELECT json_agg(json_build_object('months', f.months, 'stillEmployed', f.still_employed)) FROM follow_ups f
    WHERE f.transition_id = t.id), '[]') AS recorded,
  (SELECT x.value FROM transition_settings x WHERE x.setting = 'followUpOpensDays') AS "followUpOpensDays",
  (SELECT e.status = 'active' AND (e.supported_until IS NULL OR e.supported_until > app.today()) FROM employments e
    WHERE e.id = t.employment_id) AS "supportRuns"`;
const from = `FROM transitions t LEFT JOIN transition_jobs j ON j.transition_id = t.id LEFT JOIN person_names n ON n.person_id = t.person_id
  JOIN organizations o ON o.id = t.organization_id LEFT JOIN organizations p ON p.id = t.provider_id
  LEFT JOIN transition_decisions d ON d.transition_id = t.id AND d.kind = 'redetermination'
  LEFT JOIN transition_decisions r ON r.transition_id = t.id AND r.kind = 'return'`;

@Injectable()
export class CaseloadRepository {
  /** One statement; row security decides which parts of it are there. */
  async get(tx: Tx, id: string): Promise<SeenTransition> {
    const row = await tx.one(`SELECT ${columnsOf(tx, Transition, 't')}, ${around} ${from} WHERE t.id = $1`, [id]);
    if (!row) throw Problem.notFound();
    return asEntity(Transition, row) as SeenTransition;
  }

  /** Driven by the own firm, the own guidance, the own file, or the cases one works on; the wall is row security. */
  async list(tx: Tx, query: TransitionList): Promise<{ keys: Keyset; rows: SeenTransition[]; total?: number }> {
    const keys = keyset(transitionSorting, query);
    const values = [query.status ?? null, query.trajectoryId ?? null, query.personId ?? null];
    const where = `WHERE ${road(tx)} AND ($1::text[] IS NULL OR t.status = ANY ($1))
      AND ($2::uuid[] IS NULL OR t.trajectory_id = ANY ($2)) AND ($3::uuid[] IS NULL OR t.person_id = ANY ($3))`;
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Transition, 't')}, ${around}, ${keys.columns} ${from} ${where} AND ${keys.where(4)}
        ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [...values, ...keys.parameters],
    );
    const count = query.total
      ? await tx.one<{ count: number }>(`SELECT count(*) AS count FROM transitions t ${where}`, values)
      : null;
    return { keys, rows: rows.map((row) => asEntity(Transition, row) as SeenTransition), total: count?.count };
  }
}

function road(tx: Tx): string {
  const { role } = tx.call.actor;
  const ofFirm = 't.organization_id = app.organization()';
  const guided = 't.provider_id = app.organization()';
  if (role === 'employer') return ofFirm;
  if (role === 'provider') return guided;
  if (role === 'person') return 't.person_id = app.person()';
  if (role !== 'integrator') return caseload(tx, 't.trajectory_id');
  return `t.id IN (SELECT f.id FROM transitions f WHERE f.organization_id = app.organization()
    UNION SELECT g.id FROM transitions g WHERE g.provider_id = app.organization()
    UNION SELECT c.id FROM transitions c WHERE ${caseload(tx, 'c.trajectory_id')})`;
}
