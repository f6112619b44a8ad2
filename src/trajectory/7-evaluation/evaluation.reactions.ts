import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Deadline } from '../../deadline/deadline.entity.js';
import { Deadlines } from '../../deadline/deadlines.js';
import { Journal, type JournalEvent } from '../../journal/journal.js';
import { findRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import type { Participant } from '../0-intake/participant/participant.entity.js';
import { participantLifecycle } from '../0-intake/participant/participant.lifecycle.js';
import { Employment } from '../4-employment/employment.entity.js';
import { employmentLifecycle } from '../4-employment/employment.lifecycle.js';
import type { Evaluation } from './evaluation.entity.js';
import { type EndedReason, evaluatedEmployment, evaluationLifecycle } from './evaluation.lifecycle.js';
import { EvaluationRepository } from './evaluation.repository.js';
import { EvaluationTerms } from './term/term.service.js';

/** What employments do to evaluations, what evaluations make due, and what a term does that passes undecided. */
@Injectable()
export class EvaluationReactions implements OnModuleInit {
  constructor(
    private readonly journal: Journal,
    private readonly deadlines: Deadlines,
    private readonly evaluations: EvaluationRepository,
    private readonly terms: EvaluationTerms,
  ) {}

  onModuleInit(): void {
    this.followTerms();
    this.hearOfEmployments();
    this.hearOfEvaluations();
  }

  private followTerms(): void {
    const { terms } = this;
    this.deadlines.follow<Employment>(evaluatedEmployment, { evaluationDue: (tx, row) => terms.dues(tx, row) });
    this.deadlines.whenPassed('evaluationDue', (tx, deadline) => this.passUndecided(tx, deadline));
    this.deadlines.whenDayComes({
      find: (tx) => this.evaluations.findUnsupported(tx),
      renew: async (tx, employmentId) => this.cancel(tx, employmentId, 'supportEnded'),
    });
  }

  private hearOfEmployments(): void {
    const { journal } = this;
    journal.when(employmentLifecycle, ['end'], (tx, { row }: JournalEvent<Employment>) =>
      this.cancel(tx, row.id, 'employmentEnded'),
    );
    journal.hear('employment', ['endSupport'], (tx, { row }: JournalEvent<Employment>) => this.supportEnds(tx, row));
  }

  /** Who directs may change, and is whom the term addresses. */
  private hearOfEvaluations(): void {
    const { journal, terms } = this;
    journal.when(evaluationLifecycle, ['decide'], (tx, { row }: JournalEvent<Evaluation>) =>
      terms.followRight(tx, row.entitlementId, 'evaluate'),
    );
    journal.hear('evaluation', ['create', 'cancel', 'revise'], (tx, { row, action }: JournalEvent<Evaluation>) =>
      terms.followRight(tx, row.entitlementId, `evaluation.${action}`),
    );
    journal.when<Participant, 'accept' | 'end'>(
      participantLifecycle as never,
      ['accept', 'end'],
      (tx, { row, action }) =>
        row.role === 'directing' ? terms.followCase(tx, row.trajectoryId, `participant.${action}`) : Promise.resolve(),
    );
  }

  private async cancel(tx: Tx, employmentId: string, cancelReason: EndedReason): Promise<void> {
    const changes = { cancelledOn: tx.today, cancelReason };
    for (const open of await this.evaluations.open(tx, employmentId)) {
      await this.journal.move(tx, open, evaluationLifecycle, 'cancel', changes);
    }
  }

  /** Where it ends on a later day, the new day finds it. */
  private async supportEnds(tx: Tx, { id, supportedUntil }: Employment): Promise<void> {
    if (supportedUntil !== null && supportedUntil <= tx.today) await this.cancel(tx, id, 'supportEnded');
  }

  /** It stays due, and is told to the team every week; asked again under the case's lock, any number of times. */
  private async passUndecided(tx: Tx, { subjectId }: Deadline): Promise<void> {
    const employment = await findRow(tx, Employment, subjectId);
    if (employment?.status === 'active') await this.terms.goOnUndecided(tx, employment.entitlementId);
  }
}
