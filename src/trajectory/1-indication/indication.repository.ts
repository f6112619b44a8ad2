import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '../../platform/calendar/dates.js';
import { asEntity, columnsOf, lockCase, lockRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { type Keyset, keyset } from '../../platform/http/paging.js';
import { Problem } from '../../platform/problem.js';
import { caseload } from '../0-intake/trajectory.repository.js';
import { FindingRepository } from './finding/finding.repository.js';
import { type IndicationList, indicationSorting } from './indication.dto.js';
import { Indication } from './indication.entity.js';
import type { AuthorFacts } from './indication.rules.js';

/** An indication, whether this member is assigned to its case, and its conclusion where row security shows it. */
export type SeenIndication = Indication & { assigned: boolean; conclusion: string | null };

interface BeginningFacts {
  personId: string;
  trajectoryOpen: boolean;
  indicationRuns: boolean;
}

@Injectable()
export class IndicationRepository {
  constructor(readonly reports: FindingRepository) {}

  async lock(tx: Tx, id: string): Promise<SeenIndication> {
    await lockRow(tx, Indication, id);
    return this.see(tx, id);
  }

  async see(tx: Tx, id: string): Promise<SeenIndication> {
    const row = await tx.one(`SELECT ${seen(tx)} FROM indications i WHERE i.id = $1`, [id]);
    if (!row) throw Problem.notFound();
    return asEntity(Indication, row) as SeenIndication;
  }

  /** Driven by the caseload; an author also finds what it wrote in cases that it left. */
  async list(tx: Tx, query: IndicationList): Promise<{ keys: Keyset; rows: SeenIndication[]; total?: number }> {
    const keys = keyset(indicationSorting, query);
    const own =
      "UNION SELECT w.id FROM indications w WHERE w.organization_id = app.organization() AND app.role() = 'coach'";
    const from = `FROM indications i WHERE ($1::uuid[] IS NULL OR i.trajectory_id = ANY ($1))
      AND ($2::text[] IS NULL OR i.status = ANY ($2)) AND i.id IN (SELECT c.id FROM indications c WHERE ${caseload(tx, 'c.trajectory_id')} ${own})`;
    const filters = [query.trajectoryId ?? null, query.status ?? null];
    const rows = await tx.query(
      `SELECT ${seen(tx)}, ${keys.columns} ${from} AND ${keys.where(3)} ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [...filters, ...keys.parameters],
    );
    const count = query.total ? await tx.one<{ count: number }>(`SELECT count(*) AS count ${from}`, filters) : null;
    return { keys, rows: rows.map((row) => asEntity(Indication, row) as SeenIndication), total: count?.count };
  }

  /** Under the case's lock; an advising partner knows of the case only whom it is about. */
  async factsForBeginning(tx: Tx, trajectoryId: string): Promise<BeginningFacts> {
    await lockCase(tx, trajectoryId);
    const row = await tx.one<BeginningFacts>(
      `SELECT app.person_of_case($1) AS "personId", app.trajectory_is_open($1) AS "trajectoryOpen",
              app.indication_runs($1) AS "indicationRuns"`,
      [trajectoryId],
    );
    if (!row?.personId) throw Problem.unknownReference('trajectoryId');
    return row;
  }

  /** How this member stands to the case today. */
  async author(tx: Tx, trajectoryId: string): Promise<AuthorFacts> {
    const row = await tx.one<Omit<AuthorFacts, 'role'>>(
      `SELECT app.directs($1) AND app.is_assigned($1) AS assigned,
              EXISTS (SELECT 1 FROM mandates m WHERE m.organization_id = app.organization() AND m.member_id = app.member()
                AND m.kind = 'indicationAdvice' AND m.voided_on IS NULL AND m.valid_from <= app.today()
                AND (m.valid_until IS NULL OR m.valid_until > app.today())) AS "hasMandate"`,
      [trajectoryId],
    );
    return { role: tx.call.actor.role, assigned: row?.assigned ?? false, hasMandate: row?.hasMandate ?? false };
  }

  /** The term is local practice, kept with the kinds of deadlines. */
  async decideBy(tx: Tx): Promise<LocalDate> {
    const row = await tx.one<{ days: number }>(
      `SELECT term_days AS days FROM deadline_kinds WHERE kind = 'indicationUndecided'`,
    );
    return addDays(tx.today, row?.days ?? 0);
  }
}

function seen(tx: Tx): string {
  return `${columnsOf(tx, Indication, 'i')}, app.is_assigned(i.trajectory_id) AS assigned,
    (SELECT c.conclusion FROM indication_conclusions c WHERE c.indication_id = i.id) AS conclusion`;
}
