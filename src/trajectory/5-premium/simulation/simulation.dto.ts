import { Cents, ExactDecimal, ListOf, LocalDate, Nested, OneOf, Str, Uuid } from '../../../platform/http/fields.js';
import { type ImwStartPackage, imwStartPackages } from '../../../regulation/law/imw-schedule.js';
import { type Certainty, certainties, type LineKind, lineKinds } from '../../../regulation/law/line.js';
import { LineShown } from '../explanation/explanation.dto.js';

const someDays = { scale: 2, min: '0', max: '92', example: '61.50', description: 'worked and equated' };
const startPackages = Object.keys(imwStartPackages);
const rates = ['40', '45', '50', '55', '60', '65', '70', '75'];

/** Support that nobody has: CMW with rate and level, IMW with a start package. */
export class InventedSupport {
  @OneOf(['CMW', 'IMW'], { example: 'CMW' })
  measure: 'CMW' | 'IMW';

  @OneOf(rates, { optional: true, example: '60', description: 'CMW, in percent' })
  rate?: string;

  @OneOf(['low', 'medium', 'high'], { optional: true, example: 'high', description: 'of guidance' })
  level?: 'low' | 'medium' | 'high';

  @OneOf(startPackages, { optional: true, description: 'IMW' })
  startPackage?: ImwStartPackage;
}

/** Of a whole quarter. */
export class InventedWage {
  @Cents({ example: 735_000 })
  grossCents: number;

  @Cents({ example: 183_750 })
  contributionsCents: number;

  @Cents({ example: 45_000 })
  reductionsCents: number;

  @Cents({ example: 0, description: 'other wage aid' })
  otherAidCents: number;

  @ExactDecimal(someDays)
  days: string;
}

export class Simulation {
  @Uuid({ optional: true, description: 'of your own worker' })
  employmentId?: string;

  @Uuid({ optional: true, description: 'to your own vacancy, which you accepted' })
  referralId?: string;

  @Nested(() => InventedSupport, { optional: true, description: 'of nobody' })
  support?: InventedSupport;

  @OneOf(startPackages, { optional: true, description: 'IMW, with a referral' })
  startPackage?: ImwStartPackage;

  @LocalDate({ optional: true, example: '2026-09-01', description: 'the first day; today where absent' })
  from?: string;

  @ExactDecimal({ scale: 6, min: '0.000001', max: '1', optional: true, example: '0.8', description: 'of full time' })
  contractualFraction?: string;

  @Nested(() => InventedWage, { optional: true, description: 'where absent: as your worker was declared last' })
  wage?: InventedWage;
}

export class SimulatedQuarter {
  @Str({ max: 6, example: '2026Q3' })
  quarter: string;

  @OneOf(certainties)
  certainty: Certainty;

  @Cents({ min: Number.MIN_SAFE_INTEGER })
  totalCents: number;

  @ListOf(OneOf(lineKinds), { description: 'the kinds of the lines that are missing in the total' })
  without: LineKind[];

  @ListOf(() => LineShown)
  lines: LineShown[];
}

export class SimulationShown {
  @Cents({ min: Number.MIN_SAFE_INTEGER, description: 'of all quarters' })
  totalCents: number;

  @ListOf(OneOf(lineKinds))
  without: LineKind[];

  @ListOf(() => SimulatedQuarter)
  quarters: SimulatedQuarter[];
}
