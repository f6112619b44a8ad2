import { Injectable } from '@nestjs/common';
import { Journal } from '../../../journal/journal.js';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import { rangeOf } from '../../../platform/calendar/periods.js';
import { newRow } from '../../../platform/database/row.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Figures } from '../../../regulation/law/figure.js';
import type { Line } from '../../../regulation/law/line.js';
import { supportOfLabel } from '../../../regulation/law/organization-support.js';
import { premiumOf } from '../../../regulation/law/premium.js';
import { totalOf } from '../../../regulation/law/total.js';
import { ParameterRepository } from '../../../regulation/parameters/parameter.repository.js';
import { Statement, type StatementLine } from '../statement.entity.js';
import { statementLifecycle } from '../statement.lifecycle.js';
import { type AskedQuarter, CalculationRepository, type WrittenLine } from './calculation.repository.js';
import {
  certaintyOf,
  type EmploymentRow,
  factsOf,
  isSame,
  type LabelRow,
  labelFactsOf,
  monitorOf,
} from './calculation.rules.js';

type Whose = Pick<
  Statement,
  'employmentId' | 'labelId' | 'trajectoryId' | 'personId' | 'organizationId' | 'measure' | 'quarter'
>;

/** A statement before it is written: whose it is, what it says, and its lines. */
export interface Calculated extends Whose, Pick<Statement, 'certainty' | 'totalCents' | 'without' | 'conditions'> {
  lines: Line[];
}

/** Facts and figures in; statements with their lines out, and written: of one employment as of many thousands. */
@Injectable()
export class CalculationService {
  constructor(
    private readonly calculations: CalculationRepository,
    private readonly parameters: ParameterRepository,
    private readonly journal: Journal,
  ) {}

  figures(tx: Tx, knownOn?: LocalDate): Promise<Figures> {
    return this.parameters.figures(tx, { knownOn });
  }

  /** Of those that started, and whose statements the actor may read. */
  async ofEmployments(tx: Tx, ids: string[], { figures, ...asked }: Asked): Promise<Calculated[]> {
    const rows = await this.calculations.ofEmployments(tx, ids, asked);
    return rows.flatMap((row) => statementOfEmployment(row, asked.quarter, figures) ?? []);
  }

  async ofLabel(
    tx: Tx,
    id: string,
    { figures, ...asked }: Asked & { targetGroupShare?: string },
  ): Promise<Calculated | null> {
    const row = await this.calculations.ofLabel(tx, id, asked);
    return row && statementOfLabel(row, asked, figures);
  }

  /** What a statement would say with today's facts and figures, or with those known on a day; null where nothing was known. */
  async again(tx: Tx, statement: Statement, knownOn?: LocalDate): Promise<Calculated | null> {
    const { employmentId, labelId, quarter, conditions } = statement;
    const asked = { quarter, knownOn, figures: await this.figures(tx, knownOn) };
    if (labelId !== null) {
      return this.ofLabel(tx, labelId, { ...asked, targetGroupShare: conditions?.targetGroupShare });
    }
    return (await this.ofEmployments(tx, [String(employmentId)], asked))[0] ?? null;
  }

  /**
   * Writes what is new, and anew what is not confirmed yet and has changed; what is confirmed, and what is as it was, stays.
   * Within the locks of all their cases.
   */
  async store(tx: Tx, quarter: string, calculated: Calculated[]): Promise<Statement[]> {
    const ids = calculated.map(subjectOf);
    const current = new Map((await this.calculations.currentOf(tx, ids, quarter)).map((row) => [row.subjectId, row]));
    const fresh = calculated.filter((one) => !current.has(subjectOf(one)));
    const unconfirmed = calculated.flatMap((one) => {
      const row = current.get(subjectOf(one));
      return row?.status === 'calculated' ? [{ row, one }] : [];
    });
    return [...(await this.open(tx, fresh)), ...(await this.renew(tx, unconfirmed))];
  }

  /** A correction takes the place of what was confirmed. */
  async replace(tx: Tx, replaced: Statement, one: Calculated): Promise<Statement> {
    const row = rowOf(tx, one, replaced.id);
    await this.journal.create(tx, Statement, row, 'statement', 'correct');
    await this.calculations.writeLines(tx, linesOf(row, one));
    return row;
  }

  /** Of a locked row. */
  confirm(tx: Tx, row: Statement, said: Partial<Statement>): Promise<Statement> {
    return this.journal.move(tx, row, statementLifecycle, 'confirm', said);
  }

  private async open(tx: Tx, calculated: Calculated[]): Promise<Statement[]> {
    const rows = calculated.map((one) => rowOf(tx, one, null));
    await this.journal.createAll(tx, Statement, rows, 'statement');
    await this.calculations.writeLines(
      tx,
      rows.flatMap((row, index) => linesOf(row, calculated[index])),
    );
    return rows;
  }

  private async renew(tx: Tx, unconfirmed: { row: Statement; one: Calculated }[]): Promise<Statement[]> {
    const lines = await this.calculations.linesOf(
      tx,
      unconfirmed.map(({ row }) => row.id),
    );
    const linesBefore = new Map<string, WrittenLine[]>(unconfirmed.map(({ row }) => [row.id, []]));
    for (const line of lines) linesBefore.get(line.statementId)?.push(writtenOf(line));
    const told = ({ id, conditions }: Statement) => ({ conditions, lines: linesBefore.get(id) ?? [] });
    const changed = unconfirmed.filter(
      ({ row, one }) => !isSame(told(row), { conditions: one.conditions, lines: linesOf(row, one) }),
    );
    const renewed: Statement[] = [];
    for (const { row, one } of changed) renewed.push(await this.rewrite(tx, row, one));
    const same = unconfirmed.filter((each) => !changed.includes(each)).map(({ row }) => row);
    return [...same, ...renewed];
  }

  private async rewrite(tx: Tx, row: Statement, one: Calculated): Promise<Statement> {
    const { quarter, certainty, totalCents, without, conditions } = one;
    await this.calculations.removeLines(tx, [row.id]);
    const said = { quarter, certainty, totalCents, without, conditions, calculatedOn: tx.today };
    const renewed = await this.journal.record(tx, row, 'statement', 'recalculate', said);
    await this.calculations.writeLines(tx, linesOf(row, one));
    return renewed;
  }
}

interface Asked extends AskedQuarter {
  figures: Figures;
}

export const subjectOf = ({ employmentId, labelId }: Pick<Statement, 'employmentId' | 'labelId'>) =>
  String(employmentId ?? labelId);

/** Null where it never started. */
export function statementOfEmployment(row: EmploymentRow, quarter: string, figures: Figures): Calculated | null {
  const facts = factsOf(row, quarter, figures);
  if (facts === null) return null;
  const { id: employmentId, trajectoryId, personId, organizationId, measure } = row;
  const whose = { employmentId, labelId: null, trajectoryId, personId, organizationId, measure, quarter };
  return { ...whose, ...said(premiumOf(facts, figures)), conditions: null };
}

export function statementOfLabel(
  row: LabelRow,
  asked: AskedQuarter & { targetGroupShare?: string },
  figures: Figures,
): Calculated {
  const { quarter, targetGroupShare } = asked;
  const facts = labelFactsOf(row, quarter, targetGroupShare);
  const ofNobody = { employmentId: null, trajectoryId: null, personId: null };
  const whose = { ...ofNobody, labelId: row.id, organizationId: row.organizationId, measure: 'CMW' as const, quarter };
  return { ...whose, ...said(supportOfLabel(facts, figures)), conditions: monitorOf(facts, row, figures) };
}

const said = (lines: Line[]) => ({ lines, certainty: certaintyOf(lines), ...totalOf(lines) });

function rowOf(tx: Tx, { lines: _lines, ...values }: Calculated, replaces: string | null): Statement {
  const status = statementLifecycle.definition.initial;
  const days = { calculatedOn: tx.today, confirmedOn: null, confirmedLines: null };
  return newRow(Statement, { ...values, status, replaces, ...days });
}

function linesOf({ id: statementId, organizationId }: Statement, calculated?: Calculated): WrittenLine[] {
  return (calculated?.lines ?? []).map((line, index) => {
    const { kind, certainty, amountCents = null, formula, from, until } = line;
    const { inputs, figures, missing, articles, openQuestions } = line;
    const explanation = { inputs, figures, missing, articles, openQuestions };
    const written = { kind, certainty, amountCents, formula, period: rangeOf({ from, until }), explanation };
    return { statementId, position: index + 1, organizationId, ...written };
  });
}

/** A line as it was written. */
function writtenOf(row: StatementLine): WrittenLine {
  const { trajectoryId: _case, personId: _person, periodFrom: _from, periodUntil: _until, ...written } = row;
  return written;
}

/** A line as the law gave it. */
export function lineOf(row: StatementLine): Line {
  const { kind, certainty, amountCents, formula, periodFrom, periodUntil, explanation } = row;
  const period = { from: periodFrom, until: periodUntil ?? undefined };
  return { kind, certainty, amountCents: amountCents ?? undefined, formula, ...period, ...explanation };
}
