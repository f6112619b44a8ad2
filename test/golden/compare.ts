import type * as Figure from '../../src/regulation/law/figure.js';
import type * as Fte from '../../src/regulation/law/fte.js';
import type * as Schedule from '../../src/regulation/law/imw-schedule.js';
import type * as HeadsPaid from '../../src/regulation/law/label/heads-paid.js';
import type * as Conditions from '../../src/regulation/law/label/label-conditions.js';
import type { Line } from '../../src/regulation/law/line.js';
import type * as Support from '../../src/regulation/law/organization-support.js';
import type * as Premium from '../../src/regulation/law/premium.js';
import type * as Windows from '../../src/regulation/law/regimes/imw-windows.js';
import type * as Regimes from '../../src/regulation/law/regimes/regimes.js';
import type * as Terms from '../../src/regulation/law/regimes/terms.js';
import type * as Total from '../../src/regulation/law/total.js';
import { centsIn, centsOf } from './arithmetic.js';
import {
  type EmploymentCase,
  type ExpectedLine,
  employmentFacts,
  type FteCase,
  figuresOf,
  type LabelCase,
  labelFacts,
  periodIn,
  quarterIn,
  type RegimeCase,
  type ScheduleCase,
  sliceIn,
  type TermCase,
  type WindowCase,
} from './cases.js';

/** The modules of the law that the golden cases ask; another loading of them may be given. */
export interface Law {
  figure: typeof Figure;
  premium: typeof Premium;
  support: typeof Support;
  total: typeof Total;
  headsPaid: typeof HeadsPaid;
  conditions: typeof Conditions;
  schedule: typeof Schedule;
  regimes: typeof Regimes;
  terms: typeof Terms;
  fte: typeof Fte;
  windows: typeof Windows;
}

const shown = (value: unknown) => JSON.stringify(value);

/** What the law makes of a case other than a person wrote down; nothing where they agree. */
export function differencesOfEmployment(law: Law, found: EmploymentCase): string[] {
  const figures = new law.figure.Figures(figuresOf(found.figures));
  return differencesOfLines(law, found.lines, law.premium.premiumOf(employmentFacts(found), figures));
}

export function differencesOfLabel(law: Law, found: LabelCase): string[] {
  const [facts, figures] = [labelFacts(found), new law.figure.Figures(figuresOf(found.figures))];
  const { formula: arithmetic, most, paid } = law.headsPaid.headsPaid(facts, figures);
  const states = law.conditions.labelConditions(facts, figures).map(({ condition, state }) => [condition, state]);
  return [
    ...differencesOfLines(law, found.lines, law.support.supportOfLabel(facts, figures)),
    ...differs('heads paid', found.headsPaid, { arithmetic, most, paid }),
    ...differs('conditions', found.conditions, Object.fromEntries(states)),
  ];
}

export function differencesOfSchedule({ schedule }: Law, found: ScheduleCase): string[] {
  const { decidedOn, contracts = [], quarter, level } = found;
  const grant = { decidedOn, startPackage: found.startPackage as Schedule.ImwStartPackage, level };
  const borders = found.borders as Schedule.ScheduleBorders;
  const expected = found.slices.map(sliceIn);
  if (quarter === undefined) return differs('slices', expected, schedule.imwSchedule(grant, borders));
  const [asked, ran] = [quarterIn(quarter), contracts.map(periodIn)];
  const begins = schedule.supportBegins({ decidedOn, contracts: ran }, asked, 4);
  return [
    ...differs(
      'slices',
      expected,
      schedule.imwScheduleIn({ ...grant, contracts: ran }, asked, { borders, gapQuarters: 4 }),
    ),
    ...differs('quarter of support', found.supportQuarter, schedule.supportQuarterOf(asked, begins)),
  ];
}

export function differencesOfRegime({ regimes }: Law, { ask, answers }: RegimeCase): string[] {
  const [regime, topic] = ask.split(' ') as [Parameters<typeof regimes.lawOn>[0], Parameters<typeof regimes.lawOn>[1]];
  return Object.entries(answers).flatMap(([day, answer]) => {
    const found = regimes.lawOn(regime, topic, day);
    const onDay = regimes.regimeOn(regime, day);
    return [
      ...differs(`${ask} on ${day}`, answer, found ?? 'nothing'),
      ...(topic === 'inForce' ? differs(`in force on ${day}`, answer === true, onDay.inForce) : []),
    ];
  });
}

export function differencesOfFte({ fte }: Law, { quarter, employments, fte: expected }: FteCase): string[] {
  const counted = employments.map((text) => {
    const [contractualFraction = '', period = ''] = text.split(' from ');
    return { contractualFraction, supported: periodIn(period) };
  });
  return differs('FTE', expected, fte.fteOfQuarter(quarterIn(quarter), counted));
}

export function differencesOfWindow({ windows }: Law, { grant, reading, extension, change }: WindowCase): string[] {
  const found = windows.imwWindows(periodIn(grant) as Windows.Grant, reading as Windows.ExtensionWindow);
  const expected = extension === 'none' ? 'none' : { extension: periodIn(extension), change: periodIn(change) };
  return differs('windows', expected, found ?? 'none');
}

export function differencesOfTerm({ terms }: Law, { term, article, from, until }: TermCase): string[] {
  const [kind, measure] = term.split(' ');
  if (kind === 'court') return differs(term, { until, article }, terms.courtTerm(measure as 'CMW' | 'IMW', from));
  return differs(term, until, kind === 'slice' ? terms.termOfSlice(from) : terms.termOfAdvice(from));
}

function differencesOfLines({ total }: Law, expected: ExpectedLine[], lines: Line[]): string[] {
  const written = lines.map((line) => ({
    ...{ line: line.kind, from: line.from, until: line.until, arithmetic: line.formula, certainty: line.certainty },
    ...{ cents: line.amountCents, missing: line.missing },
  }));
  const meant = expected.map(({ amount, missing = [], ...line }) => ({
    ...line,
    ...{ cents: amount === undefined ? undefined : centsIn(amount), missing },
  }));
  const sum = expected.reduce((cents, { amount }) => cents + (amount === undefined ? 0 : centsIn(amount)), 0);
  const without = [...new Set(expected.filter(({ amount }) => amount === undefined).map(({ line }) => line))];
  return [
    ...(written.length === meant.length ? [] : [`${written.length} lines, not ${meant.length}`]),
    ...meant.flatMap((line, index) => differs(`line ${index + 1}`, line, written[index])),
    ...written
      .filter(({ cents, arithmetic }) => centsOf(arithmetic) !== cents)
      .map(({ arithmetic }) => `${arithmetic} is not its own amount`),
    ...differs('total', { totalCents: sum, without }, total.totalOf(lines)),
  ];
}

export function differs(what: string, expected: unknown, found: unknown): string[] {
  return sorted(expected) === sorted(found) ? [] : [`${what}: ${shown(found)}, not ${shown(expected)}`];
}

/** The order of properties says nothing, nor does one that is absent. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}
