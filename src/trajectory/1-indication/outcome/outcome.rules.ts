import { addMonths, type LocalDate } from '../../../platform/calendar/dates.js';
import type { Refusal } from '../../../platform/refusal.js';
import { cmwStartRates } from '../../../regulation/law/regimes/cmw-support.js';
import { regimeOn } from '../../../regulation/law/regimes/regimes.js';
import type { AskedMeasure, Measure } from '../indication.lifecycle.js';
import { outcomeRefusals as text } from './outcome.texts.js';

export interface ProposedOutcome {
  measure: AskedMeasure;
  result: string;
  rate?: number;
  level?: string;
  guidanceNeed?: string;
  aidCategory?: string;
  sentOn: LocalDate;
}

/** One outcome for each proposed measure, each lawful in itself. */
export function reasonsNotToDecideOutcomes(
  outcomes: ProposedOutcome[],
  proposed: readonly Measure[],
  today: LocalDate,
): Refusal[] {
  const refusals: Refusal[] = [];
  outcomes.forEach((outcome, index) => {
    const { measure } = outcome;
    const parameters = { measure };
    const field = `outcomes[${index}]`;
    if (outcomes.findIndex((other) => other.measure === measure) < index) {
      refusals.push({ code: 'measureTwice', field, text: text.measureTwice, parameters });
    }
    if (measure !== 'LDE' && !proposed.includes(measure)) {
      refusals.push({ code: 'measureNotProposed', field, text: text.measureNotProposed, parameters });
    }
    refusals.push(...reasonsAgainstOutcome(outcome, field, today));
  });
  const missing = proposed.filter((measure) => !outcomes.some((outcome) => outcome.measure === measure));
  return [
    ...refusals,
    ...missing.map((measure) => ({ code: 'outcomeMissing', text: text.outcomeMissing, parameters: { measure } })),
  ];
}

/** CMW: D13 arts 7, 12 and B17 art. 50 (start packages); IMW: D22 arts 8, 32; LDE: repealed by D22 art. 82. */
export function reasonsAgainstOutcome(outcome: ProposedOutcome, field: string, today: LocalDate): Refusal[] {
  const { measure, sentOn } = outcome;
  if (measure === 'LDE' && !regimeOn('LDE', today).inForce) {
    return [{ code: 'ldeIsRepealed', field, text: text.ldeIsRepealed, article: 'D22 art. 82' }];
  }
  const refusals = measure === 'CMW' ? reasonsAgainstCmw(outcome, field) : reasonsAgainstImw(outcome, field);
  if (sentOn < today) refusals.push({ code: 'sentBeforeDecision', field, text: text.sentBeforeDecision });
  // a check against slips, local practice: the term to go to court hangs on this day
  if (sentOn > addMonths(today, 1)) refusals.push({ code: 'sentTooLate', field, text: text.sentTooLate });
  return refusals;
}

function reasonsAgainstCmw({ result, rate, level, ...others }: ProposedOutcome, field: string): Refusal[] {
  if (result === 'advised') return [notOfMeasure(field, 'D13 art. 7')];
  const alien = others.guidanceNeed !== undefined || others.aidCategory !== undefined;
  if (result === 'refused') return alien || rate !== undefined || level !== undefined ? [notOfResult(field)] : [];
  const refusals = alien ? [notOfResult(field)] : [];
  if (rate === undefined || level === undefined) {
    const article = 'B17 art. 50';
    refusals.push({ code: 'startPackageMissing', field, text: text.startPackageMissing, article });
  }
  if (rate !== undefined && !cmwStartRates.includes(rate)) {
    refusals.push({ code: 'rateIsNoStartRate', field, text: text.rateIsNoStartRate, article: 'B17 art. 50' });
  }
  return refusals;
}

function reasonsAgainstImw(
  { result, guidanceNeed, aidCategory, ...others }: ProposedOutcome,
  field: string,
): Refusal[] {
  if (result === 'granted') return [notOfMeasure(field, 'D22 art. 32')];
  const alien = others.rate !== undefined || others.level !== undefined;
  const named = guidanceNeed !== undefined || aidCategory !== undefined;
  if (result === 'refused') return alien || named ? [notOfResult(field)] : [];
  const refusals = alien ? [notOfResult(field)] : [];
  if (guidanceNeed === undefined || aidCategory === undefined) {
    refusals.push({ code: 'guidanceNeedMissing', field, text: text.guidanceNeedMissing, article: 'D22 arts 8, 32' });
  }
  return refusals;
}

function notOfMeasure(field: string, article: string): Refusal {
  return { code: 'resultNotOfMeasure', field, text: text.resultNotOfMeasure, article };
}

function notOfResult(field: string): Refusal {
  return { code: 'packageNotOfResult', field, text: text.packageNotOfResult };
}
