import { addDays, firstDayOfQuarter, type LocalDate, type Quarter, quarterOf } from '../../platform/calendar/dates.js';
import type { Period } from '../../platform/calendar/periods.js';
import type { SupportSlice } from './facts.js';

/** What VDAB found, which fixes the rates (HERWIN on the subsidies of IMW; D22 arts 8, 12, 16). */
export const imwStartPackages = {
  /** may improve: at most 2 years */
  twoYears: [20],
  /** 5 years, need of a wage premium */
  fiveYears: [40, 30, 20],
  /** 5 years, raised need, or advice for CMW */
  fiveYearsRaised: [55, 50, 40],
  /** 5 years, advice for CMW at 45%, hired by a supported-work company */
  fiveYearsOfCmw45: [45, 45, 40],
} as const satisfies Record<string, readonly number[]>;

export type ImwStartPackage = keyof typeof imwStartPackages;

/** How many quarters each rate of the five years lasts: sources disagree, so the figure `imwScheduleBorders` says it. */
export const scheduleBorders = ['5/4/11', '5/3/12'] as const;

export type ScheduleBorders = (typeof scheduleBorders)[number];

const quartersOfTwoYears = 8;

export interface ImwGrant {
  /** by the department: the first day of its quarter begins the schedule */
  decidedOn: LocalDate;
  startPackage: ImwStartPackage;
  /** of guidance, where VDAB found that need */
  level?: SupportSlice['level'];
}

/** One slice for each rate, from quarter to quarter, from the first day of the quarter of the department's decision. */
export function imwSchedule({ decidedOn, startPackage, level }: ImwGrant, borders: ScheduleBorders): SupportSlice[] {
  return slicesFrom(quarterOf(decidedOn), startPackage, { level, borders });
}

interface Shape {
  level: SupportSlice['level'];
  borders: ScheduleBorders;
}

function slicesFrom(first: Quarter, startPackage: ImwStartPackage, { level, borders }: Shape): SupportSlice[] {
  const lengths = startPackage === 'twoYears' ? [quartersOfTwoYears] : borders.split('/');
  const slices: SupportSlice[] = [];
  let quarter = first;
  imwStartPackages[startPackage].forEach((rate, index) => {
    const from = firstDayOfQuarter(quarter);
    quarter = quarterNumbered(numberOf(quarter) + Number(lengths[index]));
    slices.push({ from, until: firstDayOfQuarter(quarter), rate, ...(level && { level }) });
  });
  return slices;
}

/**
 * The first quarter of the support that runs on in a quarter: of the decision, as long as the gaps between the contracts at the
 * employer are shorter than the limit (D22 art. 12 par. 3: under 4 quarters is one employment); else that of the contract after
 * the last longer gap. A gap is counted in calendar quarters without a day of employment.
 */
export function supportBegins(
  { decidedOn, contracts }: { decidedOn: LocalDate; contracts: Period[] },
  quarter: Quarter,
  gapQuarters: number,
): Quarter {
  let begins = numberOf(quarterOf(decidedOn));
  let worked: number | undefined;
  for (const contract of contracts.toSorted((one, other) => one.from.localeCompare(other.from))) {
    const first = numberOf(quarterOf(contract.from));
    if (first > numberOf(quarter)) break;
    if (worked !== undefined && first - worked - 1 >= gapQuarters) begins = Math.max(begins, first);
    const last = lastQuarterOf(contract);
    worked = worked === undefined ? last : Math.max(worked, last);
  }
  return quarterNumbered(begins);
}

/** Which quarter of the support a quarter is, from 1 on. */
export function supportQuarterOf(quarter: Quarter, begins: Quarter): number {
  return numberOf(quarter) - numberOf(begins) + 1;
}

/** The schedule as it runs in a quarter: begun anew after a gap that reaches the limit. */
export function imwScheduleIn(
  grant: ImwGrant & { contracts: Period[] },
  quarter: Quarter,
  { borders, gapQuarters }: { borders: ScheduleBorders; gapQuarters: number },
): SupportSlice[] {
  const { startPackage, level } = grant;
  return slicesFrom(supportBegins(grant, quarter, gapQuarters), startPackage, { level, borders });
}

function lastQuarterOf({ until }: Period): number {
  return until === undefined ? Number.POSITIVE_INFINITY : numberOf(quarterOf(addDays(until, -1)));
}

const numberOf = ({ year, quarter }: Quarter): number => year * 4 + quarter - 1;

function quarterNumbered(number: number): Quarter {
  return { year: Math.floor(number / 4), quarter: ((number % 4) + 1) as Quarter['quarter'] };
}
