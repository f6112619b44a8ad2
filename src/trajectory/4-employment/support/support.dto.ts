import { LocalDate } from '../../../platform/http/fields.js';

export class SupportPeriod {
  @LocalDate({ optional: true, example: '2026-01-01', description: 'only slices that run on this day or later' })
  from?: string;

  @LocalDate({ optional: true, example: '2027-01-01', description: 'only slices that begin before this day' })
  until?: string;
}
