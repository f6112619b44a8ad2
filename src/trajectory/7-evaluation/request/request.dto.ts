import { Flag, Int, LocalDate, Nested, OneOf, Str, Uuid } from '../../../platform/http/fields.js';
import { type OnBehalf, onBehalfWays } from '../../1-indication/reconsideration/reconsideration.lifecycle.js';
import { type ChangeKind, changeKinds } from './request.entity.js';

export class Change {
  @OneOf(changeKinds, { example: 'medicalProblem', sensitive: true })
  kind: ChangeKind;

  @Str({ min: 10, max: 4000, sensitive: true, description: 'what has changed since the hire or the last evaluation' })
  description: string;

  @Str({ max: 200, example: 'Behandelend arts', sensitive: true, description: 'who attests it' })
  issuer: string;

  @LocalDate({ example: '2026-09-14', sensitive: true })
  issuedOn: string;

  @Flag({ description: 'so much that a decision which still runs does not stand in the way' })
  thorough: boolean;
}

export class NewEvaluation {
  @Uuid()
  employmentId: string;

  @LocalDate({ example: '2027-02-15', description: 'when it is to take place' })
  plannedOn: string;

  @Int({ min: 1, max: 60, optional: true, example: 24, description: "months; on the employment service's initiative" })
  periodicityMonths?: number;

  @OneOf(onBehalfWays, { optional: true, description: 'how the worker asked; coach or counselor records it' })
  onBehalf?: OnBehalf;

  @Nested(() => Change, {
    optional: true,
    sensitive: true,
    description: 'health: on request, an attested change; shown to the assigned, the worker and who wrote it',
  })
  change?: Change;
}
