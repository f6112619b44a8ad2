import { Int, ListOf, LocalDate, OneOf, Str } from '../../platform/http/fields.js';

export const confidences = ['verified', 'unverified', 'localPractice'] as const;

/** One code of a list; what a list does not know of its codes is absent. */
export class ReferenceItem {
  @Str({ max: 60, example: 'greenMaintenance' })
  code: string;

  @Str({ max: 200, example: 'Groenonderhoud', description: 'in the language of the answer' })
  title: string;

  @LocalDate({ optional: true })
  validFrom?: string;

  @LocalDate({ optional: true, description: 'the first day on which it no longer holds' })
  validUntil?: string;

  @Str({ max: 60, optional: true, example: '72043', description: 'the code that took its place' })
  successor?: string;

  @Str({ max: 60, optional: true, example: 'EUR/month', description: 'in which a figure of that name is written' })
  unit?: string;

  @Str({ max: 60, optional: true, example: 'refuse', description: 'the action that the code is a reason for' })
  action?: string;

  @OneOf(confidences, { optional: true, description: 'localPractice: no public source was found' })
  confidence?: (typeof confidences)[number];

  @Str({ max: 500, optional: true })
  source?: string;

  @Int({ optional: true, description: 'days from what starts the term' })
  termDays?: number;

  @OneOf(['days', 'workingDays'], { optional: true })
  termUnit?: string;

  @ListOf(Int({ min: -1000 }), {
    optional: true,
    description: 'days relative to the due day: negative before, 0 on it',
  })
  reminderSteps?: number[];

  @Int({ optional: true, description: 'after the due day, a reminder every so many days' })
  repeatDays?: number;

  @OneOf(['employmentService', 'coach', 'firm'], { optional: true, description: 'who is reminded' })
  addressee?: string;
}

export class ReferenceListShown {
  @ListOf(() => ReferenceItem, { max: 10_000 })
  items: ReferenceItem[];
}
