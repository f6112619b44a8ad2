import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { asEntity, columnsOf } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Statement, StatementLine } from '../statement.entity.js';
import type { EmploymentRow, LabelRow } from './calculation.rules.js';

/** A quarter, with what is known today, or with what was known on a day. */
export interface AskedQuarter {
  /** `2026Q3` */
  quarter: string;
  knownOn?: LocalDate;
}

/** Facts and statements of many subjects at a time: a few commands, however many there are. */
@Injectable()
export class CalculationRepository {
  /** Those that the actor may not read statements of are not there. */
  ofEmployments(tx: Tx, ids: string[], { quarter, knownOn }: AskedQuarter): Promise<EmploymentRow[]> {
    return tx.query(
      `SELECT employment_id AS id, version, trajectory_id AS "trajectoryId", person_id AS "personId", organization_id AS "organizationId",
              measure, contractual_fraction AS "contractualFraction", supported_from AS "supportedFrom", supported_until AS "supportedUntil",
              slices, declaration, granted, earlier
         FROM app.employment_quarters($1, $2, $3) ORDER BY employment_id`,
      [ids, quarter, knownOn ?? null],
    );
  }

  ofLabel(tx: Tx, id: string, { quarter, knownOn }: AskedQuarter): Promise<LabelRow | null> {
    return tx.one(
      `SELECT label_id AS id, version, organization_id AS "organizationId", regime, contingent_fte AS "contingentFte",
              valid_from AS "validFrom", valid_until AS "validUntil", voided_on AS "voidedOn", coalesce(quarters, '[]') AS quarters
         FROM app.label_quarter($1, $2, $3)`,
      [id, quarter, knownOn ?? null],
    );
  }

  /** The last of each chain, confirmed or not; seen by who acts. */
  async currentOf(tx: Tx, subjectIds: string[], quarter: string): Promise<Statement[]> {
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Statement, 's')} FROM statements s WHERE s.subject_id = ANY ($1) AND s.quarter = $2
          AND NOT EXISTS (SELECT 1 FROM statements r WHERE r.replaces = s.id)`,
      [subjectIds, quarter],
    );
    return rows.map((row) => asEntity(Statement, row));
  }

  async linesOf(tx: Tx, statementIds: string[]): Promise<StatementLine[]> {
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, StatementLine, 'l')} FROM statement_lines l WHERE l.statement_id = ANY ($1) ORDER BY l.statement_id, l.position`,
      [statementIds],
    );
    return rows.map((row) => asEntity(StatementLine, row));
  }

  /** Whose they are is copied by the database. */
  async writeLines(tx: Tx, lines: WrittenLine[]): Promise<void> {
    await tx.query(
      `INSERT INTO statement_lines (statement_id, position, organization_id, kind, certainty, amount_cents, period, formula, explanation)
       SELECT l."statementId", l.position, l."organizationId", l.kind, l.certainty, l."amountCents", l.period, l.formula, l.explanation
         FROM jsonb_to_recordset($1::jsonb) AS l ("statementId" uuid, position integer, "organizationId" uuid, kind text, certainty text,
           "amountCents" bigint, period daterange, formula text, explanation jsonb)`,
      [JSON.stringify(lines)],
    );
  }

  async removeLines(tx: Tx, statementIds: string[]): Promise<void> {
    await tx.query('DELETE FROM statement_lines WHERE statement_id = ANY ($1)', [statementIds]);
  }

  /** One order everywhere, as each case is locked alone; a label is locked as a case is. */
  async lock(tx: Tx, ids: string[]): Promise<void> {
    await tx.query(
      `SELECT pg_advisory_xact_lock(hashtextextended(c.id::text, 0)) FROM (SELECT DISTINCT id FROM unnest($1::uuid[]) id ORDER BY id) c`,
      [ids],
    );
  }
}

export type WrittenLine = Omit<StatementLine, 'trajectoryId' | 'personId' | 'periodFrom' | 'periodUntil'>;
