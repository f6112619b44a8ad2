import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Deadline } from '../../../deadline/deadline.entity.js';
import { Deadlines } from '../../../deadline/deadlines.js';
import { ReminderRepository } from '../../../deadline/reminder/reminder.repository.js';
import { Journal } from '../../../journal/journal.js';
import { findRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Referral } from '../referral.entity.js';
import { referralLifecycle } from '../referral.lifecycle.js';

/** The firm answers, then decides, within a term each; no answer in time is itself an outcome, and the coach hears of it. */
@Injectable()
export class LapseReactions implements OnModuleInit {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly reminders: ReminderRepository,
    private readonly journal: Journal,
  ) {}

  onModuleInit(): void {
    this.deadlines.follow<Referral>(referralLifecycle, {
      referralUnanswered: (_tx, { answerDueOn, employerId: organizationId }) =>
        answerDueOn === null ? [] : [{ dueOn: answerDueOn, organizationId }],
      acceptedReferralUndecided: (_tx, { decisionDueOn, employerId: organizationId }) =>
        decisionDueOn === null ? [] : [{ dueOn: decisionDueOn, organizationId }],
    });
    for (const kind of ['referralUnanswered', 'acceptedReferralUndecided']) {
      this.deadlines.whenPassed(kind, (tx, deadline) => this.lapse(tx, deadline));
    }
  }

  /** Asked again under the case's lock: an answer that came in time stands. */
  private async lapse(tx: Tx, { subjectId, trajectoryId }: Deadline): Promise<void> {
    const referral = await findRow(tx, Referral, subjectId);
    if (!referral || !trajectoryId || !referralLifecycle.allows(referral.status, 'lapse')) return;
    const dueOn = referral.status === 'requested' ? referral.answerDueOn : referral.decisionDueOn;
    if (dueOn === null || tx.today <= dueOn) return;
    await this.journal.move(tx, referral, referralLifecycle, 'lapse', { endedOn: tx.today });
    const { id, organizationId } = referral;
    const notice = {
      kind: referral.status === 'requested' ? 'referralLapsed' : 'acceptedReferralLapsed',
      subjectType: 'referral',
      subjectId: id,
      dueOn,
      trajectoryId,
      organizationId,
    };
    await this.reminders.notify(tx, notice);
  }
}
