import { Injectable } from '@nestjs/common';
import type { Period } from '../../../platform/calendar/periods.js';
import { asEntity, columnsOf, findRow, getReferenced, lockRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { type Keyset, keyset } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { Organization } from '../../../registry/organization/organization.entity.js';
import { caseload } from '../../0-intake/trajectory.repository.js';
import { Transition } from '../transition.entity.js';
import { TransitionRepository } from '../transition.repository.js';
import { type InternshipList, internshipSorting } from './internship.dto.js';
import { Internship } from './internship.entity.js';
import type { ArrangingFacts } from './internship.rules.js';

/** An internship with the names around it that the actor may see. */
export type SeenInternship = Internship & { hostName: string; personName: string | null };

const from = `FROM internships i JOIN organizations o ON o.id = i.host_id LEFT JOIN person_names n ON n.person_id = i.person_id`;

@Injectable()
export class InternshipRepository {
  constructor(private readonly transitions: TransitionRepository) {}

  async lock(tx: Tx, transitionId: string, id: string): Promise<Internship> {
    const row = await lockRow(tx, Internship, id);
    if (row.transitionId !== transitionId) throw Problem.notFound();
    return row;
  }

  async get(tx: Tx, transitionId: string, id: string): Promise<SeenInternship> {
    const row = await tx.one(`SELECT ${seen(tx)} ${from} WHERE i.id = $1 AND i.transition_id = $2`, [id, transitionId]);
    if (!row) throw Problem.notFound();
    return asEntity(Internship, row) as SeenInternship;
  }

  /** Whether the actor guides the path that it belongs to. */
  async guides(tx: Tx, transitionId: string): Promise<boolean> {
    const transition = await findRow(tx, Transition, transitionId);
    return transition !== null && (await this.transitions.relation(tx, transition)).guides;
  }

  async factsForArranging(tx: Tx, transition: Transition, hostId: string): Promise<ArrangingFacts> {
    await getReferenced(tx, Organization, hostId, 'hostId');
    const { status, agreedOn, organizationId } = transition;
    const { guides } = await this.transitions.relation(tx, transition);
    const months = await this.transitions.setting(tx, 'internshipMonths');
    const others = await tx.query<Period>(
      'SELECT period_from AS "from", period_until AS until FROM internships WHERE transition_id = $1 AND host_id = $2',
      [transition.id, hostId],
    );
    return { status, agreedOn, guides, months, hostIsTheFirm: hostId === organizationId, others };
  }

  /** What may still be told to whom: in consequence mode. */
  async hostsOf(tx: Tx, transitionId: string): Promise<string[]> {
    const rows = await tx.query<{ hostId: string }>(
      'SELECT DISTINCT host_id AS "hostId" FROM internships WHERE transition_id = $1 ORDER BY 1',
      [transitionId],
    );
    return rows.map(({ hostId }) => hostId);
  }

  /** Driven by the own house, the own guidance, the own file, or the cases one works on. */
  async list(tx: Tx, query: InternshipList): Promise<{ keys: Keyset; rows: SeenInternship[]; total?: number }> {
    const keys = keyset(internshipSorting, query);
    const values = [query.transitionId ?? null];
    const where = `WHERE ${road(tx)} AND ($1::uuid[] IS NULL OR i.transition_id = ANY ($1))`;
    const rows = await tx.query(
      `SELECT ${seen(tx)}, ${keys.columns} ${from} ${where} AND ${keys.where(2)} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [...values, ...keys.parameters],
    );
    const count = query.total
      ? await tx.one<{ count: number }>(`SELECT count(*) AS count FROM internships i ${where}`, values)
      : null;
    return { keys, rows: rows.map((row) => asEntity(Internship, row) as SeenInternship), total: count?.count };
  }
}

const seen = (tx: Tx) =>
  `${columnsOf(tx, Internship, 'i')}, o.name AS "hostName", n.given_name || ' ' || n.family_name AS "personName"`;

function road(tx: Tx): string {
  const { role } = tx.call.actor;
  const hosted = 'i.host_id = app.organization()';
  const guided = 'i.transition_id IN (SELECT t.id FROM transitions t WHERE t.provider_id = app.organization())';
  if (role === 'employer') return hosted;
  if (role === 'provider') return guided;
  if (role === 'person') return 'i.person_id = app.person()';
  if (role !== 'integrator') return caseload(tx, 'i.trajectory_id');
  return `i.id IN (SELECT h.id FROM internships h WHERE h.host_id = app.organization()
    UNION SELECT i.id FROM internships i WHERE ${guided} UNION SELECT i.id FROM internships i WHERE ${caseload(tx, 'i.trajectory_id')})`;
}
