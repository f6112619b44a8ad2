import { Flag, Int, LocalDate, Str, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';

export class NewFollowUp {
  @Int({ min: 3, max: 12, example: 3, description: 'after the new job began: 3, 6 or 12' })
  months: number;

  @Flag()
  stillEmployed: boolean;

  @Str({ max: 2000, optional: true, example: 'Voelt zich thuis in de ploeg.' })
  note?: string;
}

export class FollowUpShown extends Representation {
  @Uuid()
  transitionId: string;

  @Int({ min: 3, max: 12, example: 3 })
  months: number;

  @LocalDate()
  dueOn: string;

  @LocalDate()
  recordedOn: string;

  @Flag()
  stillEmployed: boolean;

  @Str({ max: 2000, optional: true })
  note?: string;
}
