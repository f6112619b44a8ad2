import type { Quarter } from '../../platform/calendar/dates.js';
import type { Period } from '../../platform/calendar/periods.js';
import { Exact } from './exact.js';
import { daysOf, quarterStretch, shared } from './formula/spans.js';

/** A supported employment as the FTE of its label counts it. */
export interface CountedEmployment {
  supported: Period;
  /** Q/S: hours per week over those of full time, exact decimal */
  contractualFraction: string;
}

/** finer than what is published, which has two */
const fteDecimals = 4;

/** The contractual fractions over all days of the quarter (HERWIN on the number of target workers); an exact decimal. */
export function fteOfQuarter(quarter: Quarter, employments: CountedEmployment[]): string {
  const days = quarterStretch(quarter);
  const counted = employments.map(({ supported, contractualFraction }) => {
    const part = shared(days, supported);
    return Exact.of(contractualFraction).times(Exact.of(part ? daysOf(part) : 0));
  });
  const sum = counted.reduce((one, other) => one.plus(other), Exact.of(0));
  return sum.dividedBy(Exact.of(daysOf(days))).toFixed(fteDecimals);
}

/** Each quarter of the year at 25%, added: a label that is younger than a year counts for less. */
export function yearlyMean(fteOfYear: string[]): string {
  const sum = fteOfYear.map((fte) => Exact.of(fte)).reduce((one, other) => one.plus(other), Exact.of(0));
  return sum.times(Exact.of('0.25')).toFixed(fteDecimals);
}
