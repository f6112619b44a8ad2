import { Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import { headOf, stateOf } from '../../../access/representation.js';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import type { Call } from '../../../platform/call.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { href } from '../../../platform/http/links.js';
import { type Page, pageOf } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import type { Line } from '../../../regulation/law/line.js';
import { CalculationRepository } from '../calculation/calculation.repository.js';
import { CalculationService, lineOf } from '../calculation/calculation.service.js';
import { explainLines, explainMonitor } from '../explanation/explanation.rules.js';
import type { StatementList, StatementShown } from '../statement.dto.js';
import { type StatementAction, statementLifecycle } from '../statement.lifecycle.js';
import { type SeenStatement, StatementRepository } from '../statement.repository.js';
import { differencesOf } from '../statement.rules.js';

/** Statements as they are read: each line explains itself, a correction tells what it changes. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly work: Work,
    private readonly statements: StatementRepository,
    private readonly calculations: CalculationService,
    private readonly written: CalculationRepository,
  ) {}

  async read(call: Call, id: string, knownOn?: LocalDate): Promise<StatementShown> {
    return this.work.read(call, (tx) =>
      knownOn === undefined ? this.show(tx, id) : this.showAsKnown(tx, id, knownOn),
    );
  }

  async list(call: Call, query: StatementList): Promise<Page<StatementShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.statements.list(tx, query);
      return pageOf(keys, rows, (row) => headOfShown(tx, row), total);
    });
  }

  lock(tx: Tx, id: string): Promise<SeenStatement> {
    return this.statements.lock(tx, id);
  }

  expectDepartment(tx: Tx, permission: string): Promise<void> {
    return this.statements.expectDepartment(tx, permission);
  }

  async linesOf(tx: Tx, id: string): Promise<Line[]> {
    return (await this.written.linesOf(tx, [id])).map(lineOf);
  }

  async show(tx: Tx, id: string): Promise<StatementShown> {
    const [statement, lines] = await Promise.all([this.statements.see(tx, id), this.linesOf(tx, id)]);
    const { language } = tx.call;
    return {
      ...headOfShown(tx, statement, await this.differs(tx, statement, lines)),
      difference: statement.replaces === null ? undefined : await this.difference(tx, statement.replaces, lines),
      monitor: explainMonitor(statement.conditions, language),
      lines: explainLines(lines, language),
    };
  }

  /** The same statement, with what was known at the end of that day; 404 where nothing was. */
  private async showAsKnown(tx: Tx, id: string, knownOn: LocalDate): Promise<StatementShown> {
    const statement = await this.statements.see(tx, id);
    const known = await this.calculations.again(tx, statement, knownOn);
    if (!known) throw Problem.notFound();
    const { lines, certainty, totalCents, without, conditions } = known;
    const { language } = tx.call;
    return {
      ...headOfShown(tx, statement),
      ...{ knownOn, certainty, totalCents, without },
      monitor: explainMonitor(conditions, language),
      lines: explainLines(lines, language),
    };
  }

  /** To who settles: whether today's facts and figures give other amounts. */
  private async differs(tx: Tx, statement: SeenStatement, lines: Line[]): Promise<boolean | undefined> {
    const { role, organizationId } = tx.call.actor;
    if (!may(role, 'statement:calculate') || organizationId === statement.organizationId) return undefined;
    const again = await this.calculations.again(tx, statement);
    return again !== null && differencesOf(lines, again.lines).length > 0;
  }

  private async difference(tx: Tx, replacedId: string, after: Line[]): Promise<StatementShown['difference']> {
    const lines = differencesOf(await this.linesOf(tx, replacedId), after);
    return { totalCents: lines.reduce((sum, { differenceCents }) => sum + differenceCents, 0), lines };
  }
}

/** What the list shows too; there nothing is calculated again, so that no correction is offered. */
function headOfShown(tx: Tx, statement: SeenStatement, differs?: boolean): StatementShown {
  const { organizationId, measure, quarter, certainty, totalCents, without, calculatedOn } = statement;
  const path = `/statements/${statement.id}`;
  const isFirm = organizationId === tx.call.actor.organizationId;
  const fits = (action: StatementAction) =>
    !isFirm && (action === 'confirm' ? differs !== true : differs === true && statement.replacedBy === null);
  return {
    ...headOf(statement, path),
    ...stateOf(tx, statement, statementLifecycle, path, fits),
    ...whoseShown(statement, isFirm),
    differs,
    ...{ organizationId, measure, quarter, certainty, totalCents, without, calculatedOn },
    confirmedOn: statement.confirmedOn ?? undefined,
    confirmedLines: statement.confirmedLines ?? undefined,
    replaces: linkTo(statement.replaces),
    replacedBy: linkTo(statement.replacedBy),
  };
}

function whoseShown({ employmentId, labelId, trajectoryId, personId }: SeenStatement, isFirm: boolean) {
  return {
    employmentId: employmentId ?? undefined,
    labelId: labelId ?? undefined,
    trajectoryId: isFirm ? undefined : (trajectoryId ?? undefined),
    personId: personId ?? undefined,
  };
}

const linkTo = (id: string | null) => (id === null ? undefined : { href: href(`/statements/${id}`), id });
