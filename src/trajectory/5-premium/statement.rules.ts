import { firstDayOfQuarter, type LocalDate, lastDayOfQuarter, nextQuarter } from '../../platform/calendar/dates.js';
import { overlap, type Period } from '../../platform/calendar/periods.js';
import type { Refusal } from '../../platform/refusal.js';
import type { Line } from '../../regulation/law/line.js';
import { readQuarter } from '../4-employment/declaration/declaration.rules.js';
import { statementRefusals as text } from './statement.texts.js';

export interface AskedStatement {
  employmentId?: string;
  labelId?: string;
  targetGroupShare?: string;
}

/** Of one employment, or of one label. */
export function reasonsAgainstAsking({ employmentId, labelId, targetGroupShare }: AskedStatement): Refusal[] {
  const refusals: Refusal[] = [];
  if ((employmentId === undefined) === (labelId === undefined)) {
    refusals.push({ code: 'nameOneSubject', field: 'employmentId', text: text.nameOneSubject });
  }
  if (employmentId !== undefined && targetGroupShare !== undefined) {
    refusals.push({ code: 'shareIsOfALabel', field: 'targetGroupShare', text: text.shareIsOfALabel });
  }
  return refusals;
}

export interface CalculationFacts {
  quarter: string;
  subject: 'employment' | 'label';
  /** of the support, or of the label; absent where it never began */
  period?: Period;
  regime?: 'CMW' | 'LDE';
  /** the statement of the quarter stands confirmed */
  isConfirmed: boolean;
}

/** Premiums are settled per quarter, for days with support (D13 arts 12, 16, 19; D22 arts 16, 19). */
export function reasonsNotToCalculate(facts: CalculationFacts, today: LocalDate): Refusal[] {
  const { quarter, subject, period } = facts;
  const refusals: Refusal[] = [];
  const refuse = (code: keyof typeof text, field = 'quarter', article?: string) =>
    refusals.push({ code, field, text: text[code], parameters: { quarter }, article });
  const asked = readQuarter(quarter);
  const days = { from: firstDayOfQuarter(asked), until: firstDayOfQuarter(nextQuarter(asked)) };
  const isOfAnEmployment = subject === 'employment';
  if (facts.regime === 'LDE') refuse('labelOfAnotherRegime', 'labelId', 'D13 art. 19');
  if (period === undefined || !overlap(period, days)) {
    if (isOfAnEmployment) refuse('notSupportedInTheQuarter');
    else refuse('labelNotValidInTheQuarter', 'quarter', 'D13 art. 4');
  }
  const hasEnded = isOfAnEmployment && period?.until !== undefined && period.until <= today;
  if (today <= lastDayOfQuarter(asked) && !hasEnded) refuse('quarterNotOver');
  if (facts.isConfirmed) refuse('confirmedAlready');
  return refusals;
}

export interface ConfirmationFacts {
  lines: Pick<Line, 'amountCents'>[];
  without: string[];
  /** positions, from one on; absent where none were named */
  named?: number[];
  /** today's facts and figures give something else */
  hasChanged: boolean;
}

/** With missing lines, each of the others is confirmed by name: nobody confirms what is not there. */
export function reasonsNotToConfirm({ lines, without, named, hasChanged }: ConfirmationFacts): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: keyof typeof text, field?: string, parameters?: Refusal['parameters']) =>
    refusals.push({ code, field, text: text[code], parameters });
  if (hasChanged) refuse('changedSince');
  const certain = lines.flatMap(({ amountCents }, index) => (amountCents === undefined ? [] : [index + 1]));
  for (const line of named ?? []) {
    if (line > lines.length) refuse('lineUnknown', 'lines', { line });
    else if (!certain.includes(line)) refuse('lineHasNoAmount', 'lines', { line });
  }
  const mustName = named !== undefined || without.length > 0;
  if (mustName && !certain.every((line) => named?.includes(line))) {
    refuse('linesNotNamed', 'lines', { without: without.join(', ') || '-', lines: certain.join(', ') || '-' });
  }
  return refusals;
}

export interface CorrectionFacts {
  isReplaced: boolean;
  differences: LineDifference[];
}

export function reasonsNotToCorrect({ isReplaced, differences }: CorrectionFacts): Refusal[] {
  if (isReplaced) return [{ code: 'replacedAlready', text: text.replacedAlready }];
  return differences.length > 0 ? [] : [{ code: 'nothingToCorrect', text: text.nothingToCorrect }];
}

/** A line that says another amount than before, that is new, or that is no more. */
export interface LineDifference extends Pick<Line, 'kind' | 'from' | 'until'> {
  beforeCents?: number;
  afterCents?: number;
  /** what is missing counts for nothing */
  differenceCents: number;
}

type Amount = Pick<Line, 'kind' | 'from' | 'until' | 'amountCents'>;

/** Lines of one kind for the same days are one line, before and after. */
export function differencesOf(before: Amount[], after: Amount[]): LineDifference[] {
  const same = (one: Amount, other: Amount) =>
    one.kind === other.kind && one.from === other.from && one.until === other.until;
  const kept = after.map((line) => ({ line, old: before.find((other) => same(line, other)) }));
  const gone = before.filter((line) => !after.some((other) => same(line, other)));
  const changed = kept.filter(({ line, old }) => old === undefined || old.amountCents !== line.amountCents);
  return [
    ...changed.map(({ line, old }) => differenceOf(line, old?.amountCents, line.amountCents)),
    ...gone.map((line) => differenceOf(line, line.amountCents, undefined)),
  ];
}

function differenceOf({ kind, from, until }: Amount, beforeCents?: number, afterCents?: number): LineDifference {
  return { kind, from, until, beforeCents, afterCents, differenceCents: (afterCents ?? 0) - (beforeCents ?? 0) };
}
