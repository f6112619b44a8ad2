import { Int, LocalDate, OneOf, Ssin, Uuid } from '../../../platform/http/fields.js';
import { type Schedule, schedules } from '../schedule/schedule.rules.js';

export const beneficiaries = ['worker', 'selfEmployed'] as const;

export type Beneficiary = (typeof beneficiaries)[number];

/** The department's decision on individual maatwerk, for one worker at one employer. */
export class NewGrant {
  @Ssin()
  ssin: string;

  @LocalDate({ example: '1985-07-30' })
  birthDate: string;

  @Uuid()
  employerId: string;

  @LocalDate({ example: '2026-09-14' })
  appliedOn: string;

  @LocalDate({ example: '2026-11-02', description: 'it starts on the first day of the quarter of this day' })
  decidedOn: string;

  @Int({ min: 1, max: 99, example: 5, description: 'years: at most 5, at most 2 for the severely disadvantaged' })
  termYears: number;

  @OneOf(schedules, {
    optional: true,
    description: 'the start package; without it nothing is known of the premium, which then stays missing',
  })
  schedule?: Schedule;

  @OneOf(beneficiaries, { optional: true, description: 'support of the self-employed is refused: not offered here' })
  beneficiary?: Beneficiary;
}
