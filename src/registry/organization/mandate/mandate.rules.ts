import { addYears } from '../../../platform/calendar/dates.js';
import { isEmpty, overlap, type Period } from '../../../platform/calendar/periods.js';
import type { Refusal } from '../../../platform/refusal.js';
import type { MandateKind } from './mandate.entity.js';
import { mandateRefusals as text } from './mandate.texts.js';

/** The mandate of a transition provider is renewed every six years: practice of the employment service (VDAB). */
const yearsOfGuidance = 6;

export interface MandateFacts {
  kind: MandateKind;
  /** member and certificate are both named */
  namesAdviser: boolean;
  /** of the same kind and organization, for the same member where one is named */
  others: Period[];
  voided?: boolean;
}

/** For giving one, and for setting its end. */
export function reasonsNotToMandate(period: Period, facts: MandateFacts): Refusal[] {
  const refusals = reasonsNotToVoidMandate({ voided: facts.voided ?? false });
  if (isEmpty(period)) {
    return [...refusals, { code: 'endsBeforeItBegins', field: 'validUntil', text: text.endsBeforeItBegins }];
  }
  if (facts.kind === 'indicationAdvice' && !facts.namesAdviser) {
    refusals.push({ code: 'adviserIsMissing', field: 'memberId', text: text.adviserIsMissing });
  }
  const latest = addYears(period.from, yearsOfGuidance);
  if (facts.kind === 'transitionGuidance' && (period.until === undefined || period.until > latest)) {
    const parameters = { latest };
    refusals.push({ code: 'longerThanSixYears', field: 'validUntil', text: text.longerThanSixYears, parameters });
  }
  if (facts.others.some((other) => overlap(period, other))) {
    refusals.push({ code: 'mandatedAlready', text: text.mandatedAlready });
  }
  return refusals;
}

export function reasonsNotToVoidMandate({ voided }: { voided: boolean }): Refusal[] {
  return voided ? [{ code: 'mandateVoided', text: text.mandateVoided }] : [];
}
