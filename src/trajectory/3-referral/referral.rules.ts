import { addDays, type LocalDate } from '../../platform/calendar/dates.js';
import { addWorkingDays } from '../../platform/calendar/working-days.js';
import type { Refusal } from '../../platform/refusal.js';
import type { Measure } from '../../registry/vacancy/vacancy.lifecycle.js';
import { referralRefusals as text } from './referral.texts.js';

/** Who may be referred is law (a valid advice for the scheme); terms, letters and reasons are local practice. */

export interface DraftFacts {
  trajectoryOpen: boolean;
  referredAlready: boolean;
}

export function reasonsNotToDraft({ trajectoryOpen, referredAlready }: DraftFacts): Refusal[] {
  const refusals: Refusal[] = [];
  if (!trajectoryOpen) refusals.push({ code: 'trajectoryClosed', text: text.trajectoryClosed });
  if (referredAlready) {
    refusals.push({ code: 'referredAlready', field: 'vacancyId', text: text.referredAlready });
  }
  return refusals;
}

/** What both the request and the acceptance rest on, on their own day. */
export interface PlaceFacts {
  measure: Measure;
  /** a right of the vacancy's measure holds on the day: D13 art. 8; IMW at this employer, D22 art. 12 */
  rightHolds: boolean;
  /** a CMW label of the firm, or of the vacancy's establishment, is valid on the day: D13 art. 4 */
  labeled: boolean;
  vacancyOpen: boolean;
  positionOpen: boolean;
}

export interface RequestFacts extends PlaceFacts {
  trajectoryOpen: boolean;
  hasLetter: boolean;
}

export function reasonsNotToRequest(facts: RequestFacts, today: LocalDate): Refusal[] {
  const refusals = reasonsAgainstThePlace(facts, today);
  if (!facts.trajectoryOpen) refusals.unshift({ code: 'trajectoryClosed', text: text.trajectoryClosed });
  if (!facts.hasLetter) refusals.push({ code: 'letterMissing', field: 'letter', text: text.letterMissing });
  return refusals;
}

/** The date decides, not the sweep: whoever answers after the term is refused, lapsed or not. */
export function reasonsNotToAnswer(dueOn: LocalDate | null, today: LocalDate): Refusal[] {
  if (dueOn !== null && today <= dueOn) return [];
  return [{ code: 'answerTermPassed', text: text.answerTermPassed, parameters: { dueOn: dueOn ?? '' } }];
}

export interface AcceptanceFacts extends PlaceFacts {
  answerDueOn: LocalDate | null;
}

export function reasonsNotToAccept(facts: AcceptanceFacts, today: LocalDate): Refusal[] {
  return [...reasonsNotToAnswer(facts.answerDueOn, today), ...reasonsAgainstThePlace(facts, today)];
}

export interface HireFacts {
  decisionDueOn: LocalDate | null;
  from: LocalDate;
  until?: LocalDate;
  /** exact decimal */
  fraction: string;
}

export function reasonsNotToHire({ decisionDueOn, from, until, fraction }: HireFacts, today: LocalDate): Refusal[] {
  const refusals = reasonsNotToAnswer(decisionDueOn, today);
  if (until !== undefined && until <= from) {
    const field = 'contract.until';
    refusals.push({ code: 'contractEndsBeforeItBegins', field, text: text.contractEndsBeforeItBegins });
  }
  if (/^[0.]*$/.test(fraction)) {
    refusals.push({ code: 'fractionNotPositive', field: 'contractualFraction', text: text.fractionNotPositive });
  }
  return refusals;
}

export function reasonsNotToChange(status: string): Refusal[] {
  return status === 'draft' ? [] : [{ code: 'notADraft', text: text.notADraft }];
}

/** How long somebody has: counted from the day after, as the kind of deadline says. */
export interface Term {
  days: number;
  unit: 'days' | 'workingDays';
}

export function lastDayOf({ days, unit }: Term, today: LocalDate): LocalDate {
  return unit === 'workingDays' ? addWorkingDays(today, days) : addDays(today, days);
}

function reasonsAgainstThePlace(facts: PlaceFacts, day: LocalDate): Refusal[] {
  const { measure } = facts;
  const refusals: Refusal[] = [];
  if (!facts.rightHolds) {
    const article = measure === 'CMW' ? 'D13 art. 8' : 'D22 art. 12';
    refusals.push({ code: 'rightMissing', text: text.rightMissing, parameters: { day, measure }, article });
  }
  if (measure === 'CMW' && !facts.labeled) {
    refusals.push({
      code: 'labelNotValid',
      text: text.labelNotValid,
      parameters: { day },
      article: 'D13 art. 4',
    });
  }
  if (!facts.vacancyOpen) refusals.push({ code: 'vacancyNotOpen', text: text.vacancyNotOpen });
  if (!facts.positionOpen) refusals.push({ code: 'noPositionOpen', text: text.noPositionOpen });
  return refusals;
}
