import { addDays, addMonths, addYears, type LocalDate } from '../../../platform/calendar/dates.js';
import { addWorkingDays } from '../../../platform/calendar/working-days.js';
import { cmwCourt } from './cmw-course.js';
import { cmwRates, cmwSliceYears, unusedRightYears } from './cmw-support.js';
import { imwCourt, imwRates, imwSupportYears } from './imw-facts.js';

type Measure = 'CMW' | 'IMW';

export interface CourtTerm {
  until: LocalDate;
  article: string;
}

/**
 * The last day to go to the labor court, counted from the sending of the notice: 3 months for CMW (D13 art. 31), 90 days from
 * the third working day after it for IMW (D22 art. 36).
 */
export function courtTerm(measure: Measure, sentOn: LocalDate): CourtTerm {
  if (measure === 'CMW') return { until: addMonths(sentOn, cmwCourt.count), article: 'D13 art. 31' };
  const counted = addWorkingDays(sentOn, imwCourt.afterWorkingDays);
  return { until: addDays(counted, imwCourt.count), article: 'D22 art. 36' };
}

/** D13 art. 10: an evaluation at the latest after 5 years, so a slice runs for at most 5 years. The first day after it. */
export function termOfSlice(from: LocalDate): LocalDate {
  return addYears(from, cmwSliceYears);
}

/** An advice that nobody used lapses after 5 years (HERWIN, read for CMW; the same is taken for IMW). The first day after it. */
export function termOfAdvice(decidedOn: LocalDate): LocalDate {
  return addYears(decidedOn, unusedRightYears);
}

/** CMW: 40 to 75 in fives (D13 art. 12); IMW: 20 to 75 in fives (D22 art. 16). */
export function isRate(measure: Measure, rate: number): boolean {
  return (measure === 'CMW' ? cmwRates : imwRates).includes(rate);
}

/** D22 arts 8, 12: 5 years; 2 for who is severely disadvantaged. */
export function longestGrantYears(aidCategory: keyof typeof imwSupportYears = 'disabledWorker'): number {
  return imwSupportYears[aidCategory];
}
