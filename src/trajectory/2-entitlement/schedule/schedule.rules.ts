import { firstDayOfQuarter, type LocalDate, quarterOf } from '../../../platform/calendar/dates.js';
import type { Period } from '../../../platform/calendar/periods.js';
import type { Refusal } from '../../../platform/refusal.js';
import type { OrganizationKind } from '../../../registry/organization/organization.entity.js';
import {
  imwSchedule,
  imwStartPackages,
  type ScheduleBorders,
  supportBegins,
} from '../../../regulation/law/imw-schedule.js';
import type { GuidanceNeed } from '../../1-indication/indication.lifecycle.js';
import { scheduleRefusals as text } from './schedule.texts.js';

/** With which start package the department grants individual maatwerk; guidance may also be all that is needed (D22 art. 11). */
export const schedules = ['twoYears', 'fiveYears', 'fiveYearsRaised', 'fiveYearsOfCmw45', 'guidanceOnly'] as const;

export type Schedule = (typeof schedules)[number];

export interface ScheduleFacts {
  schedule: Schedule;
  termYears: number;
  employerKind: OrganizationKind;
  guidanceNeed?: GuidanceNeed;
  /** percent of collective maatwerk, where that was granted too */
  cmwRate?: number;
}

const longestTwoYears = 2;

/** D22 arts 12, 16 and HERWIN: which schedule fits the term, the employer and the advice. */
export function reasonsAgainstSchedule(facts: ScheduleFacts): Refusal[] {
  const { schedule, termYears, cmwRate, guidanceNeed } = facts;
  const refusals: Refusal[] = [];
  const refuse = (code: keyof typeof text, article: string, parameters: Refusal['parameters'] = {}) =>
    refusals.push({ code, field: 'schedule', text: text[code], article, parameters });
  const isShort = termYears <= longestTwoYears;
  if (schedule !== 'guidanceOnly' && (schedule === 'twoYears') !== isShort) {
    refuse('scheduleNotOfTerm', 'D22 art. 12', { years: termYears });
  }
  const isMaatwerk = facts.employerKind === 'supportedWorkCompany';
  if (schedule === 'fiveYearsOfCmw45' && !(isMaatwerk && cmwRate === 45)) {
    refuse('scheduleNeedsCmwAdvice', 'D22 art. 16');
  }
  if (isMaatwerk && cmwRate !== undefined && firstRate(schedule) > cmwRate) {
    refuse('aboveCmwIndication', 'D22 art. 16', { rate: cmwRate });
  }
  if (schedule === 'guidanceOnly' && guidanceNeed === 'none') refuse('noGuidanceNeed', 'D22 art. 11');
  return refusals;
}

export interface PlannedSlice extends Period {
  rate: number;
}

/** The slices of a grant, from the first day of a quarter on. */
export function slicesOf(schedule: Schedule, begins: LocalDate, borders: ScheduleBorders): PlannedSlice[] {
  if (schedule === 'guidanceOnly') return [{ from: begins, rate: 0 }];
  return imwSchedule({ decidedOn: begins, startPackage: schedule }, borders).map(({ from, until, rate }) => ({
    from,
    until,
    rate,
  }));
}

/** Each schedule begins with a rate of its own, by which its slices tell which it is. */
export function scheduleThatBeginsWith(rate: number): Schedule | undefined {
  return schedules.find((schedule) => firstRate(schedule) === rate);
}

interface Gaps {
  decidedOn: LocalDate;
  /** supported periods at the employer, the one that begins now included */
  contracts: Period[];
  startedOn: LocalDate;
}

/** The day on which the schedule begins anew, after a gap that makes it another employment (D22 art. 12 par. 3); null: it goes on. */
export function beginsAnewOn({ decidedOn, contracts, startedOn }: Gaps, gapQuarters: number): LocalDate | null {
  const quarter = quarterOf(startedOn);
  const begins = firstDayOfQuarter(supportBegins({ decidedOn, contracts }, quarter, gapQuarters));
  return begins === firstDayOfQuarter(quarter) && begins > firstDayOfQuarter(quarterOf(decidedOn)) ? begins : null;
}

function firstRate(schedule: Schedule): number {
  return schedule === 'guidanceOnly' ? 0 : imwStartPackages[schedule][0];
}
