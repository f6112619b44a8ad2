import { LocalDate, OneOf, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';
import { type SuspensionReason, suspensionReasons } from './suspension.entity.js';

export class NewSuspension {
  @OneOf(suspensionReasons, { example: 'illness' })
  reason: SuspensionReason;

  @LocalDate({ example: '2026-10-01' })
  validFrom: string;

  @LocalDate({ optional: true, description: 'the first day after it; open-ended where absent' })
  validUntil?: string;
}

export class SuspensionEnding {
  @LocalDate({ description: 'the first day on which the case no longer rests' })
  validUntil: string;
}

export class SuspensionShown extends Representation {
  @Uuid()
  trajectoryId: string;

  @OneOf(suspensionReasons)
  reason: SuspensionReason;

  @LocalDate()
  validFrom: string;

  @LocalDate({ optional: true })
  validUntil?: string;
}
