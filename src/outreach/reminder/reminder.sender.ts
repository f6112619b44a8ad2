import { Injectable } from '@nestjs/common';
import { Deadlines } from '../../deadline/deadlines.js';
import type { Reminder } from '../../deadline/reminder/reminder.entity.js';
import { ReminderRepository } from '../../deadline/reminder/reminder.repository.js';
import { daysBetween } from '../../platform/calendar/dates.js';
import { clockCall } from '../../platform/clock-call.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { MailNotSent } from '../mail/mailer.js';
import { Post } from '../mail/post.js';
import { type MailKind, renderMail } from '../mail/templates.js';

/**
 * Sends one reminder and stamps it in the same transaction: a crash between the server's acceptance and the stamp sends a
 * second copy under the same Message-ID, never none.
 */
@Injectable()
export class ReminderSender {
  constructor(
    private readonly work: Work,
    private readonly reminders: ReminderRepository,
    private readonly deadlines: Deadlines,
    private readonly post: Post,
  ) {}

  async send(id: string): Promise<void> {
    const failure = await this.work.run(clockCall(), async (tx) => {
      const reminder = await this.reminders.toSend(tx, id);
      if (!reminder) return undefined;
      const { deadlineStatus } = reminder;
      if (deadlineStatus !== null && deadlineStatus !== 'open')
        return this.reminders.drop(tx, id, `deadline ${deadlineStatus}`);
      return this.deliver(tx, reminder);
    });
    if (failure) throw failure;
  }

  /** Answers what went wrong where a later attempt may go right: the count of attempts is kept, the job tries again. */
  private async deliver(tx: Tx, reminder: Reminder): Promise<MailNotSent | undefined> {
    const { emails, language, caseNumber } = await this.reminders.addressee(tx, reminder);
    const { id, kind, step, dueOn, subjectType, subjectId } = reminder;
    const link = this.post.linkTo(this.deadlines.pathOf(subjectType, subjectId));
    const mail = renderMail(kind as MailKind, step, language, {
      caseNumber,
      dueOn,
      daysLeft: daysBetween(tx.today, dueOn),
      link,
    });
    try {
      await this.post.mailer.send({ to: emails, ...mail, messageId: this.post.messageId(id), language });
    } catch (error) {
      if (!(error instanceof MailNotSent)) throw error;
      if (!error.permanent) return this.reminders.countFailure(tx, id, error.message).then(() => error);
      await this.reminders.drop(tx, id, error.message);
      return undefined;
    }
    await this.reminders.stampSent(tx, id);
    return undefined;
  }
}
