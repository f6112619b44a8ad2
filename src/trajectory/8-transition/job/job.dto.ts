import { LocalDate, OneOf, Str, Uuid } from '../../../platform/http/fields.js';
import { type JobKind, jobKinds } from '../transition.lifecycle.js';

export class NewJob {
  @OneOf(jobKinds, { description: 'IMW: with smaller, individual support; internal: at the same firm' })
  kind: JobKind;

  @LocalDate({ description: 'the first day; known at the earliest the day before' })
  startsOn: string;

  @Str({ max: 200, optional: true, example: 'Plantenkwekerij De Linde', description: 'or employerId' })
  employerName?: string;

  @Uuid({ optional: true, description: 'where the employer is in the directory' })
  employerId?: string;
}

export class JobShown {
  @OneOf(jobKinds)
  kind: JobKind;

  @LocalDate()
  startsOn: string;

  @Str({ max: 200, optional: true, description: 'never shown to the firm that the worker left' })
  employerName?: string;

  @Uuid({ optional: true })
  employerId?: string;
}
