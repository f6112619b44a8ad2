import { Injectable } from '@nestjs/common';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { refuseFor } from '../../../platform/refusal.js';
import type { Employment } from '../../4-employment/employment.entity.js';
import type { EvaluationShown } from '../evaluation.dto.js';
import { Evaluation } from '../evaluation.entity.js';
import { evaluationLifecycle } from '../evaluation.lifecycle.js';
import { EvaluationRepository } from '../evaluation.repository.js';
import { readEvaluation } from '../evaluation.service.js';
import { EvaluationTerms } from '../term/term.service.js';
import type { NewEvaluation } from './request.dto.js';
import { initiativeOf, reasonsNotToSchedule } from './request.rules.js';

/** The employment service schedules an evaluation; firm and worker ask for one. */
@Injectable()
export class RequestService {
  constructor(
    private readonly work: Work,
    private readonly evaluations: EvaluationRepository,
    private readonly terms: EvaluationTerms,
    private readonly journal: Journal,
  ) {}

  async schedule(call: Call, { change, ...dto }: NewEvaluation): Promise<EvaluationShown> {
    return this.work.run(call, async (tx) => {
      const employment = await this.evaluations.lockEmployment(tx, dto.employmentId);
      const facts = await this.evaluations.factsForScheduling(tx, employment);
      const dueOn = await this.terms.dueOn(tx, employment, dto.periodicityMonths);
      const { role } = call.actor;
      const supportedFrom = employment.supportedFrom ?? employment.contractFrom;
      const asked = { ...facts, ...dto, role, dueOn, change, supportedFrom, supported: isSupported(tx, employment) };
      refuseFor(reasonsNotToSchedule(asked, tx.today));
      const days = { dueOn: dueOn ?? dto.plannedOn };
      const row = newRow(Evaluation, { ...blank, ...aboutOf(employment), ...askedIn(tx, dto), ...days });
      await this.journal.create(tx, Evaluation, row, 'evaluation');
      if (change) await this.evaluations.records.writeChange(tx, row, change);
      return readEvaluation(tx, this.evaluations, row.id);
    });
  }
}

function isSupported(tx: Tx, { status, supportedUntil }: Employment): boolean {
  return status === 'active' && (supportedUntil === null || supportedUntil > tx.today);
}

function aboutOf({ id: employmentId, trajectoryId, personId, entitlementId, organizationId, measure }: Employment) {
  return { employmentId, trajectoryId, personId, entitlementId, organizationId, measure };
}

function askedIn(tx: Tx, { plannedOn, periodicityMonths, onBehalf }: Omit<NewEvaluation, 'change'>) {
  const { role, organizationId } = tx.call.actor;
  const initiative = initiativeOf({ role, onBehalf });
  const recorded = onBehalf === undefined ? null : (organizationId ?? null);
  const asked = { plannedOn, initiative, requestedOn: tx.today, recordedBy: recorded };
  return { ...asked, onBehalf: onBehalf ?? null, periodicityMonths: periodicityMonths ?? null };
}

const blank = {
  status: evaluationLifecycle.definition.initial,
  preparedOn: null,
  heldOn: null,
  heldByMemberId: null,
  decidedOn: null,
  decidedByMemberId: null,
  result: null,
  cancelledOn: null,
  cancelReason: null,
};
