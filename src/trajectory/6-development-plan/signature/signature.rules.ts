import type { LocalDate } from '../../../platform/calendar/dates.js';
import type { Refusal } from '../../../platform/refusal.js';
import type { PlanStatus } from '../plan.lifecycle.js';
import { signatureRefusals as text } from './signature.texts.js';

export interface SigningFacts {
  status: PlanStatus;
  /** by the worker's own sign-in, or by a member of the firm for the firm */
  forOneself: boolean;
  onBehalf?: string;
  /** where another day than today is given */
  signedOn?: LocalDate;
  /** the last day on which what is signed was changed */
  writtenOn: LocalDate;
  signedAlready: boolean;
}

export function reasonsNotToSign(facts: SigningFacts, today: LocalDate): Refusal[] {
  const { forOneself, onBehalf, signedOn, writtenOn } = facts;
  const refusals: Refusal[] = [];
  const refuse = (code: keyof typeof text, more: Partial<Refusal> = {}) =>
    refusals.push({ code, text: text[code], ...more });
  if (facts.status !== 'draft') refuse('planIsNoDraft');
  if (facts.signedAlready) refuse('signedAlready');
  if (forOneself && (onBehalf !== undefined || signedOn !== undefined))
    refuse('onBehalfOfOneself', { field: onBehalf === undefined ? 'signedOn' : 'onBehalf' });
  if (!forOneself && onBehalf === undefined) refuse('onBehalfMissing', { field: 'onBehalf' });
  if (forOneself || signedOn === undefined) return refusals;
  if (signedOn > today) refuse('signedInTheFuture', { field: 'signedOn' });
  if (signedOn < writtenOn) refuse('signedBeforeItWasWritten', { field: 'signedOn', parameters: { writtenOn } });
  return refusals;
}
