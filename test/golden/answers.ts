import { deepStrictEqual, strictEqual } from 'node:assert';
import { addDays, quarterName } from '../../src/platform/calendar/dates.js';
import type { Period } from '../../src/platform/calendar/periods.js';
import type { ImwGrant, ScheduleBorders } from '../../src/regulation/law/imw-schedule.js';
import type { Regime, Topic } from '../../src/regulation/law/regimes/fact.js';
import type { Check } from './amounts.js';
import { toPlaces } from './expression.js';
import type { Law } from './law.js';
import { quarterNamed, readCases } from './reading.js';

interface Answer extends Period {
  regime: Regime;
  topic: Topic;
  is: unknown;
  /** what was said the day before, and what is said from `until` on */
  since?: unknown;
  then?: unknown;
}

/** Every answer on its first and last day, and what is said on the days around them. */
export function regimeChecks(): Check[] {
  const { answers, days } = readCases<{ answers: Answer[]; days: { regime: Regime; day: string; inForce: string }[] }>(
    'regimes',
  );
  const asked = answers.flatMap(({ is, since, then, ...fact }) => [
    { ...fact, day: addDays(fact.from, -1), answer: since },
    { ...fact, day: fact.from, answer: is },
    ...(fact.until
      ? [
          { ...fact, day: addDays(fact.until, -1), answer: is },
          { ...fact, day: fact.until, answer: then },
        ]
      : []),
  ]);
  return [
    ...asked.map(({ regime, topic, from, day, answer }) => ({
      name: `regimes: ${regime} ${topic} of ${from} on ${day}`,
      run: (law: Law) => deepStrictEqual(inText(law.lawOn(regime, topic, day)), inText(answer)),
    })),
    ...days.map(({ regime, day, inForce }) => ({
      name: `regimes: ${regime} in force on ${day}`,
      run: (law: Law) => strictEqual(String(law.regimeOn(regime, day).inForce), inForce),
    })),
    {
      name: 'regimes: every fact is asked',
      run: (law: Law) =>
        deepStrictEqual(
          law.listedFacts.map(({ code, validFrom, validUntil }) => `${code} ${validFrom} ${validUntil ?? ''}`).sort(),
          answers.map(({ regime, topic, from, until }) => `${regime}.${topic} ${from} ${until ?? ''}`).sort(),
        ),
    },
  ] satisfies Check[];
}

/** Every leaf as text, as the cases write it. */
function inText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inText);
  if (typeof value !== 'object' || value === null) return value === undefined ? undefined : String(value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inText(one)]));
}

interface ScheduleCase {
  case: string;
  decidedOn: string;
  startPackage: ImwGrant['startPackage'];
  level?: ImwGrant['level'];
  borders: ScheduleBorders;
  contracts: Period[];
  quarter: string;
  slices: unknown;
}

const gapQuarters = 4;

export function scheduleChecks(): Check[] {
  const { borders, schedules, gaps, anew } = readCases<{
    borders: string[];
    schedules: ScheduleCase[];
    gaps: (ScheduleCase & { begins: string; supportQuarter: string })[];
    anew: ScheduleCase[];
  }>('imw-schedule');
  return [
    { name: 'schedule: both readings', run: (law: Law) => deepStrictEqual([...law.scheduleBorders], borders) },
    ...schedules.map((one) => ({
      name: `schedule: ${one.case}`,
      run: (law: Law) => deepStrictEqual(inText(law.imwSchedule(one, one.borders)), inText(one.slices)),
    })),
    ...gaps.map((one) => ({
      name: `schedule: ${one.case}`,
      run: (law: Law) => {
        const quarter = quarterNamed(one.quarter);
        const begins = law.supportBegins(one, quarter, gapQuarters);
        strictEqual(quarterName(begins), one.begins);
        strictEqual(String(law.supportQuarterOf(quarter, begins)), one.supportQuarter);
      },
    })),
    ...anew.map((one) => ({
      name: `schedule: begun anew: ${one.case}`,
      run: (law: Law) => {
        const setting = { borders: one.borders, gapQuarters };
        deepStrictEqual(inText(law.imwScheduleIn(one, quarterNamed(one.quarter), setting)), inText(one.slices));
      },
    })),
  ] satisfies Check[];
}

interface FteCase {
  case: string;
  is: string;
  quarter: string;
  employments: ({ fraction: string } & Period)[];
  fte: string;
}

export function fteChecks(): Check[] {
  const { quarters, years } = readCases<{
    quarters: FteCase[];
    years: { case: string; quarters: string[]; is: string; mean: string }[];
  }>('fte');
  return [
    ...quarters.map(({ case: name, is, quarter, employments, fte }) => ({
      name: `fte: ${name}`,
      reads: () => strictEqual(toPlaces(is, 4), fte),
      run: (law: Law) => {
        const counted = employments.map(({ fraction, ...supported }) => ({ supported, contractualFraction: fraction }));
        strictEqual(law.fteOfQuarter(quarterNamed(quarter), counted), fte);
      },
    })),
    ...years.map(({ case: name, quarters: fteOfYear, is, mean }) => ({
      name: `fte: ${name}`,
      reads: () => strictEqual(toPlaces(is, 4), mean),
      run: (law: Law) => strictEqual(law.yearlyMean(fteOfYear), mean),
    })),
  ] satisfies Check[];
}
