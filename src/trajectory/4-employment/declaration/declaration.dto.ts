import { Cents, ExactDecimal, LocalDate, Str, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';

const aQuarter = { pattern: /^\d{4}Q[1-4]$/, max: 6, example: '2026Q3' };
const someDays = { scale: 2, min: '0', max: '92', example: '61.50', description: 'worked and equated' };

export class NewDeclaration {
  @Str(aQuarter)
  quarter: string;

  @Cents({ example: 735_000, description: 'gross wage of the quarter' })
  grossCents: number;

  @Cents({ example: 183_750, description: "employer's contributions" })
  contributionsCents: number;

  @Cents({ example: 45_000, description: 'reductions of those contributions' })
  reductionsCents: number;

  @Cents({ example: 0, description: 'other wage aid, which is deducted (D13 art. 14, D22 art. 18)' })
  otherAidCents: number;

  @ExactDecimal(someDays)
  days: string;
}

export class DeclarationShown extends Representation {
  @Uuid()
  employmentId: string;

  @Str(aQuarter)
  quarter: string;

  @Cents()
  grossCents: number;

  @Cents()
  contributionsCents: number;

  @Cents()
  reductionsCents: number;

  @Cents()
  otherAidCents: number;

  @ExactDecimal(someDays)
  days: string;

  @LocalDate()
  declaredOn: string;

  @Uuid({ optional: true, description: 'the later declaration that took its place' })
  supersededBy?: string;
}
