import {
  firstDayOfQuarter,
  type LocalDate,
  lastDayOfMonthAfterQuarter,
  lastDayOfQuarter,
  nextQuarter,
  type Quarter,
  quarterName,
  quarterOf,
} from '../../../platform/calendar/dates.js';
import { overlap, type Period } from '../../../platform/calendar/periods.js';
import type { Refusal } from '../../../platform/refusal.js';
import { declarationRefusals as text } from './declaration.texts.js';

/** `2026Q3` as year and quarter. */
export function readQuarter(name: string): Quarter {
  return { year: Number(name.slice(0, 4)), quarter: Number(name.slice(5)) as Quarter['quarter'] };
}

export interface DeclarationFacts {
  /** null where the employment never started */
  supported: Period | null;
  quarter: string;
  contributionsCents: number;
  reductionsCents: number;
}

/** D22 art. 17 (wage, contributions and reductions as really paid); the same for CMW is unverified. */
export function reasonsNotToDeclare({ supported, quarter, ...amounts }: DeclarationFacts, today: LocalDate): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: keyof typeof text, field = 'quarter') =>
    refusals.push({ code, field, text: text[code], parameters: { quarter } });
  const asked = readQuarter(quarter);
  const days = { from: firstDayOfQuarter(asked), until: firstDayOfQuarter(nextQuarter(asked)) };
  if (supported === null || !overlap(supported, days)) refuse('notEmployedInTheQuarter');
  if (!quarterHasEnded(quarter, supported?.until, today)) refuse('quarterNotOver');
  if (amounts.reductionsCents > amounts.contributionsCents) refuse('reductionsExceedContributions', 'reductionsCents');
  return refusals;
}

/** For this employment: on its last day, or sooner with the support. */
export function quarterHasEnded(quarter: string, supportedUntil: LocalDate | undefined, today: LocalDate): boolean {
  return today > lastDayOfQuarter(readQuarter(quarter)) || (supportedUntil !== undefined && supportedUntil <= today);
}

/** The quarters of a supported period up to today that nobody declared; each due on the last day of the month after it. */
export function undeclared(
  supported: Period,
  declared: string[],
  today: LocalDate,
): { occurrence: string; dueOn: LocalDate }[] {
  const missing: { occurrence: string; dueOn: LocalDate }[] = [];
  for (let quarter = quarterOf(supported.from); ; quarter = nextQuarter(quarter)) {
    const first = firstDayOfQuarter(quarter);
    if (first > today || (supported.until !== undefined && first >= supported.until)) return missing;
    const occurrence = quarterName(quarter);
    if (!declared.includes(occurrence)) missing.push({ occurrence, dueOn: lastDayOfMonthAfterQuarter(quarter) });
  }
}
