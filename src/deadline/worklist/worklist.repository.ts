import { Injectable } from '@nestjs/common';
import { asEntity, columnsOf } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { type Keyset, keyset } from '../../platform/http/paging.js';
import { deadlineSorting } from '../deadline.dto.js';
import { Deadline } from '../deadline.entity.js';
import type { Addressing, WorklistQuery } from './worklist.dto.js';

/** A deadline, how it is addressed to who asks, and as much of its case as row security shows. */
export type AddressedDeadline = Deadline & {
  addressedAs: Addressing;
  isOverdue: boolean;
  caseNumber: string | null;
  seenTrajectoryId: string | null;
};

const ofOrganization = 'd.organization_id = app.organization()';

/** By whom in the own organization a case is worked on. */
const assigned =
  'FROM assignments a WHERE a.trajectory_id = d.trajectory_id AND a.organization_id = app.organization() AND a.valid_until IS NULL';
const byMe = 'a.member_id = app.member()';
const byMyTeam = 'a.team_id = ANY (app.teams())';

/** What only colleagues were assigned to is theirs, as long as one of them is still there. */
const notLeftToColleagues = `(EXISTS (SELECT 1 ${assigned} AND (${byMe} OR ${byMyTeam}))
  OR NOT EXISTS (SELECT 1 ${assigned} AND EXISTS (SELECT 1 FROM members m
    WHERE m.id = a.member_id AND (m.valid_until IS NULL OR m.valid_until > app.today()))))`;

const addressedAs = `CASE WHEN app.role() = 'person' THEN 'person' ELSE coalesce(
  (SELECT CASE WHEN NOT ${byMe} THEN 'team' WHEN a.lead THEN 'lead' ELSE 'assigned' END ${assigned} AND (${byMe} OR ${byMyTeam})
    ORDER BY ${byMe} DESC LIMIT 1), 'organization') END AS "addressedAs"`;

/** The firm reads no case, and its number on the letter that referred the person to it. */
const caseNumber = `coalesce((SELECT t.number FROM trajectories t WHERE t.id = d.trajectory_id),
  (SELECT l.case_number FROM referral_letters l WHERE l.trajectory_id = d.trajectory_id AND l.case_number IS NOT NULL LIMIT 1)) AS "caseNumber"`;

@Injectable()
export class WorklistRepository {
  async list(tx: Tx, query: WorklistQuery): Promise<{ keys: Keyset; rows: AddressedDeadline[]; total?: number }> {
    const keys = keyset(deadlineSorting, query);
    const { kind = null, overdue = null, dueBefore = null, total } = query;
    const from = `FROM deadlines d JOIN deadline_kinds k ON k.kind = d.kind WHERE d.status = 'open' AND ${road(tx)}
      AND ($1::text[] IS NULL OR d.kind = ANY ($1)) AND ($2::boolean IS NULL OR (d.due_on < app.today()) = $2)
      AND ($3::date IS NULL OR d.due_on < $3)`;
    const filters = [kind, overdue, dueBefore];
    const rows = await tx.query(
      `SELECT ${shown(tx)}, ${keys.columns} ${from} AND ${keys.where(4)} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [...filters, ...keys.parameters],
    );
    const count = total ? await tx.one<{ count: number }>(`SELECT count(*) AS count ${from}`, filters) : null;
    return { keys, rows: rows.map((row) => asEntity(Deadline, row) as AddressedDeadline), total: count?.count };
  }
}

function shown(tx: Tx): string {
  return `${columnsOf(tx, Deadline, 'd')}, d.due_on < app.today() AS "isOverdue", ${addressedAs}, ${caseNumber},
    (SELECT t.id FROM trajectories t WHERE t.id = d.trajectory_id) AS "seenTrajectoryId"`;
}

/** The road to what is addressed to the actor; the wall is row security. */
function road(tx: Tx): string {
  switch (tx.call.actor.role) {
    case 'person':
      return 'k.awaits_person AND d.trajectory_id IN (SELECT own.id FROM trajectories own WHERE own.person_id = app.person())';
    case 'counselor':
    case 'expert':
      return `${ofOrganization} AND d.trajectory_id IN (SELECT c.trajectory_id FROM app.cases_of_employment_service c)`;
    case 'coach':
      return `${ofOrganization} AND ${notLeftToColleagues}`;
    case 'employer':
      return `${ofOrganization} AND k.addressee = 'firm'`;
    case 'provider':
      return `${ofOrganization} AND k.addressee = 'provider'`;
    default:
      return ofOrganization;
  }
}
