import { LocalDate, OneOf, Str, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';
import { type MandateKind, mandateKinds } from './mandate.entity.js';

export class NewMandate {
  @OneOf(mandateKinds, { example: 'indicationAdvice' })
  kind: MandateKind;

  @Uuid({ optional: true, description: 'who advises: a member of the organization; only for indicationAdvice' })
  memberId?: string;

  @Str({ max: 200, optional: true, example: 'ICF-attest 2026-014', description: 'only for indicationAdvice' })
  certificate?: string;

  @LocalDate({ example: '2026-01-01' })
  validFrom: string;

  @LocalDate({ optional: true, description: 'the first day after it; transitionGuidance lasts at most six years' })
  validUntil?: string;
}

export class MandateEnding {
  @LocalDate({ description: 'the first day on which it no longer holds' })
  validUntil: string;
}

export class MandateList {
  @LocalDate({ optional: true, description: 'only mandates valid on this day' })
  asOf?: string;
}

export class MandateShown extends Representation {
  @Uuid()
  organizationId: string;

  @OneOf(mandateKinds)
  kind: MandateKind;

  @Uuid({ optional: true })
  memberId?: string;

  @Str({ max: 200, optional: true })
  certificate?: string;

  @LocalDate()
  validFrom: string;

  @LocalDate({ optional: true })
  validUntil?: string;

  @LocalDate({ optional: true, description: 'as if it had never been given' })
  voidedOn?: string;
}
