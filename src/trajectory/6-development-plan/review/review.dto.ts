import { LocalDate, Str, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';

const findings = { max: 4000, example: 'Twee van de vier doelen zijn bereikt; de overige lopen door.' };

export class NewPlanReview {
  @LocalDate({ example: '2027-03-01', description: 'the day of the talk' })
  reviewedOn: string;

  @Str(findings)
  conclusion: string;
}

export class PlanReviewShown extends Representation {
  @Uuid()
  planId: string;

  @LocalDate()
  reviewedOn: string;

  @Str(findings)
  conclusion: string;

  @Uuid({ optional: true, description: "absent where the firm's client recorded it" })
  memberId?: string;
}
