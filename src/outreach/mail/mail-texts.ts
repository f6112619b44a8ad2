import type { Text } from '../../platform/text.js';

/** What one mail says; `{date}` is the deadline, written out. */
export interface StepTexts {
  subject: Text;
  message: Text;
}

export interface MailTexts {
  /** what the date in the mail is */
  dateLabel: Text;
  steps: Partial<Record<'before' | 'due' | 'overdue' | 'notice', StepTexts>>;
}

export const deadlineLabel: Text = { nl: 'Uiterste datum', fr: 'Date limite', en: 'Deadline' };
