import { ExactDecimal, LocalDate, OneOf, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';
import { type LabelRegime, labelRegimes } from './label.entity.js';

const contingent = {
  scale: 2,
  min: '0.01',
  max: '9999999.99',
  example: '42.50',
  description: 'granted places in full-time equivalents (contingent)',
};

export class NewLabel {
  @OneOf(labelRegimes, { example: 'CMW' })
  regime: LabelRegime;

  @ExactDecimal(contingent)
  contingentFte: string;

  @LocalDate({ example: '2026-01-01' })
  validFrom: string;

  @LocalDate({ optional: true, description: 'the first day after it; open-ended where absent' })
  validUntil?: string;

  @Uuid({ optional: true, description: 'the one establishment that it is for; the whole organization where absent' })
  establishmentId?: string;
}

export class LabelEnding {
  @LocalDate({ description: 'the first day on which it no longer holds' })
  validUntil: string;
}

export class LabelList {
  @LocalDate({ optional: true, description: 'only labels valid on this day' })
  asOf?: string;
}

export class LabelShown extends Representation {
  @Uuid()
  organizationId: string;

  @Uuid({ optional: true })
  establishmentId?: string;

  @OneOf(labelRegimes)
  regime: LabelRegime;

  @ExactDecimal(contingent)
  contingentFte: string;

  @LocalDate()
  validFrom: string;

  @LocalDate({ optional: true })
  validUntil?: string;

  @LocalDate({ optional: true, description: 'as if it had never been granted' })
  voidedOn?: string;
}
