import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { headOf } from '../../../access/representation.js';
import { Deadlines } from '../../../deadline/deadlines.js';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { refuseFor } from '../../../platform/refusal.js';
import type { Employment } from '../employment.entity.js';
import { EmploymentRepository } from '../employment.repository.js';
import type { DeclarationShown, NewDeclaration } from './declaration.dto.js';
import { Declaration } from './declaration.entity.js';
import { reasonsNotToDeclare } from './declaration.rules.js';

@Injectable()
export class DeclarationService {
  constructor(
    private readonly work: Work,
    private readonly employments: EmploymentRepository,
    private readonly journal: Journal,
    private readonly deadlines: Deadlines,
  ) {}

  /** A second declaration of a quarter takes the first one's place; the first stays readable. */
  async declare(call: Call, employmentId: string, dto: NewDeclaration): Promise<DeclarationShown> {
    return this.work.run(call, async (tx) => {
      const employment = await this.employments.lock(tx, employmentId);
      refuseFor(reasonsNotToDeclare({ ...dto, supported: supportedOf(employment) }, tx.today));
      const { trajectoryId, personId, organizationId } = employment;
      const values = {
        ...dto,
        employmentId,
        trajectoryId,
        personId,
        organizationId,
        declaredOn: tx.today,
        supersededBy: null,
      };
      const declaration = newRow(Declaration, values);
      await this.supersede(tx, declaration);
      await this.journal.create(tx, Declaration, declaration, 'declaration');
      await tx.asConsequence(trajectoryId, () => this.deadlines.followUp(tx, 'employment', employment, 'declare'));
      return show(declaration);
    });
  }

  async ofEmployment(call: Call, employmentId: string): Promise<Page<DeclarationShown>> {
    return this.work.read(call, async (tx) => {
      const rows = await tx.manager.find(Declaration, {
        where: { employmentId },
        order: { quarter: 'ASC', id: 'ASC' },
      });
      // the department reads declarations of employments that it does not see: without any, there is nothing there for it
      if (rows.length === 0) await this.employments.get(tx, employmentId);
      return wholePage(rows.map(show));
    });
  }

  async read(call: Call, employmentId: string, id: string): Promise<DeclarationShown> {
    return this.work.read(call, async (tx) => {
      const row = await tx.manager.findOneBy(Declaration, { id, employmentId });
      if (!row) throw Problem.notFound();
      return show(row);
    });
  }

  private async supersede(tx: Tx, { employmentId, quarter, id }: Declaration): Promise<void> {
    const present = await tx.manager.findOneBy(Declaration, { employmentId, quarter, supersededBy: IsNull() });
    if (present) await this.journal.record(tx, present, 'declaration', 'supersede', { supersededBy: id });
  }
}

function supportedOf({ supportedFrom, supportedUntil }: Employment) {
  return supportedFrom === null ? null : { from: supportedFrom, until: supportedUntil ?? undefined };
}

function show(declaration: Declaration): DeclarationShown {
  const {
    employmentId,
    trajectoryId: _case,
    personId: _person,
    organizationId: _firm,
    supersededBy,
    ...shown
  } = declaration;
  const head = headOf(declaration, `/employments/${employmentId}/declarations/${declaration.id}`);
  return { ...shown, ...head, employmentId, supersededBy: supersededBy ?? undefined };
}
