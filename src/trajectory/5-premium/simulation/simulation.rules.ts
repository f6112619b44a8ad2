import {
  firstDayOfQuarter,
  type LocalDate,
  nextQuarter,
  type Quarter,
  quarterOf,
} from '../../../platform/calendar/dates.js';
import type { Period } from '../../../platform/calendar/periods.js';
import type { Refusal } from '../../../platform/refusal.js';
import { Exact } from '../../../regulation/law/exact.js';
import type { DeclaredQuarter, EmploymentQuarter, SupportSlice } from '../../../regulation/law/facts.js';
import type { Figures } from '../../../regulation/law/figure.js';
import { daysOf, quarterStretch, shared } from '../../../regulation/law/formula/spans.js';
import {
  type ImwStartPackage,
  imwSchedule,
  type ScheduleBorders,
  supportQuarterOf,
} from '../../../regulation/law/imw-schedule.js';
import { simulationRefusals as text } from './simulation.texts.js';

const quartersShown = 8;

/** The support that a hire is imagined with. */
export interface Support {
  measure: 'CMW' | 'IMW';
  rate?: number;
  level?: SupportSlice['level'];
  startPackage?: ImwStartPackage;
}

interface AskedSimulation {
  employmentId?: string;
  referralId?: string;
  support?: object;
  contractualFraction?: string;
}

export function reasonsNotToSimulate(asked: AskedSimulation): Refusal[] {
  const { employmentId, referralId, support, contractualFraction } = asked;
  const refusals: Refusal[] = [];
  const questions = [employmentId, referralId, support].filter((question) => question !== undefined);
  if (questions.length !== 1) {
    refusals.push({ code: 'askOneQuestion', field: 'employmentId', text: text.askOneQuestion });
  }
  if (employmentId === undefined && contractualFraction === undefined) {
    refusals.push({ code: 'fractionMissing', field: 'contractualFraction', text: text.fractionMissing });
  }
  return refusals;
}

/** D13 arts 12, 16: a CMW package has a rate and a level; D22 art. 16: IMW goes by its start package. */
export function reasonsAgainstSupport({ measure, rate, level, startPackage }: Support): Refusal[] {
  const isPackage = rate !== undefined && level !== undefined;
  if (measure === 'CMW' && !isPackage) {
    return [{ code: 'packageIncomplete', field: 'support', text: text.packageIncomplete, article: 'D13 art. 12' }];
  }
  if (measure === 'IMW' && startPackage === undefined) {
    return [
      { code: 'startPackageMissing', field: 'startPackage', text: text.startPackageMissing, article: 'D22 art. 16' },
    ];
  }
  return [];
}

/** The quarter of a day, and the seven after it. */
export function quartersFrom(day: LocalDate): Quarter[] {
  const quarters = [quarterOf(day)];
  while (quarters.length < quartersShown) quarters.push(nextQuarter(quarters.at(-1) ?? quarterOf(day)));
  return quarters;
}

export interface Imagined {
  support: Support;
  from: LocalDate;
  contractualFraction: string;
  /** of a whole quarter */
  wage?: DeclaredQuarter;
}

/** The facts of a quarter of a hire that is only imagined; IMW as if it were decided on its first day. */
export function imaginedQuarter(
  { support, from, contractualFraction, wage }: Imagined,
  quarter: Quarter,
  figures: Figures,
): EmploymentQuarter {
  const { measure } = support;
  const begins = quarterOf(from);
  return {
    ...{ measure, quarter, contractualFraction, supported: { from } },
    slices: slicesOf(support, from, figures),
    declaration: wage && wageOf(wage, quarter, { from }),
    supportQuarter: measure === 'IMW' ? supportQuarterOf(quarter, begins) : undefined,
  };
}

function slicesOf(
  { measure, rate = 0, level, startPackage }: Support,
  from: LocalDate,
  figures: Figures,
): SupportSlice[] {
  if (measure === 'CMW' || startPackage === undefined) return [{ from, rate, level }];
  const borders = figures.find('imwScheduleBorders', firstDayOfQuarter(quarterOf(from)))?.value ?? '5/4/11';
  return imwSchedule({ decidedOn: from, startPackage, level }, borders as ScheduleBorders);
}

/** Of a quarter that is worked in part, the part by days. */
export function wageOf(wage: DeclaredQuarter, quarter: Quarter, supported: Period): DeclaredQuarter {
  const whole = quarterStretch(quarter);
  const part = shared(whole, supported);
  const share = Exact.of(part ? daysOf(part) : 0).dividedBy(Exact.of(daysOf(whole)));
  const cents = (amount: number) => Exact.ofCents(amount).times(share).toCents();
  return {
    grossCents: cents(wage.grossCents),
    contributionsCents: cents(wage.contributionsCents),
    reductionsCents: cents(wage.reductionsCents),
    otherAidCents: cents(wage.otherAidCents),
    days: Exact.of(wage.days).times(share).toFixed(2),
    row: wage.row,
  };
}
