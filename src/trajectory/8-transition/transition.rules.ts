import type { LocalDate } from '../../platform/calendar/dates.js';
import type { Refusal } from '../../platform/refusal.js';
import { type Basis, type Party, parties, type TransitionStatus } from './transition.lifecycle.js';
import { transitionRefusals as text, unsigned } from './transition.texts.js';

export interface ProposalFacts {
  measure: 'CMW' | 'IMW';
  /** the supported employment that the worker leaves is active */
  employmentRuns: boolean;
  transitionRuns: boolean;
  assigned: boolean;
}

/** D13 art. 3, 3°: from a post under collective maatwerk. */
export function reasonsNotToPropose(facts: ProposalFacts, startsOn: LocalDate, today: LocalDate): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: keyof typeof text, more: Partial<Refusal> = {}) =>
    refusals.push({ code, text: text[code], ...more });
  if (!facts.assigned) refuse('notAssigned');
  if (facts.measure !== 'CMW') refuse('onlyFromCollective', { article: 'D13 art. 3, 3°' });
  if (!facts.employmentRuns) refuse('employmentNotRunning', { field: 'employmentId' });
  if (facts.transitionRuns) refuse('transitionRunsAlready');
  if (startsOn < today) refuse('startsInThePast', { field: 'startsOn' });
  return refusals;
}

export interface NamingFacts {
  isProvider: boolean;
  mandated: boolean;
  assigned: boolean;
}

/** The provider is mandated by the employment service, on the day itself. */
export function reasonsNotToName(facts: NamingFacts, today: LocalDate): Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (code: keyof typeof text, more: Partial<Refusal> = {}) =>
    refusals.push({ code, text: text[code], ...more });
  if (!facts.assigned) refuse('notAssigned');
  if (!facts.isProvider) refuse('notAProvider', { field: 'providerId' });
  if (!facts.mandated) {
    refuse('mandateNotValid', { field: 'providerId', article: 'D13 art. 25', parameters: { day: today } });
  }
  return refusals;
}

export interface AgreementFacts {
  basis: Basis;
  providerNamed: boolean;
  /** of the provider, today */
  mandated: boolean;
  signed: Party[];
  assigned: boolean;
}

/** Within the firm nobody guides, unless a provider was named. */
export function partiesOf({ basis, providerNamed }: Pick<AgreementFacts, 'basis' | 'providerNamed'>): Party[] {
  return parties.filter((party) => party !== 'provider' || providerNamed || basis !== 'internal');
}

/** D13 art. 25: firm, employment service, provider and worker agree in writing; the provider has a mandate that day. */
export function reasonsNotToAgree(facts: AgreementFacts, today: LocalDate): Refusal[] {
  const article = 'D13 art. 25';
  const refusals: Refusal[] = [];
  if (!facts.assigned) refusals.push({ code: 'notAssigned', text: text.notAssigned });
  const needsProvider = partiesOf(facts).includes('provider');
  if (needsProvider && !facts.providerNamed) {
    refusals.push({ code: 'providerNotNamed', text: text.providerNotNamed, article });
  }
  if (facts.providerNamed && !facts.mandated) {
    refusals.push({ code: 'mandateNotValid', text: text.mandateNotValid, article, parameters: { day: today } });
  }
  const missing = partiesOf(facts).filter((party) => !facts.signed.includes(party));
  return [...refusals, ...missing.map((party) => ({ ...unsigned[party], article }))];
}

export function reasonsNotToCancel(facts: { status: TransitionStatus; assigned: boolean }): Refusal[] {
  const refusals: Refusal[] = [];
  if (!facts.assigned) refusals.push({ code: 'notAssigned', text: text.notAssigned });
  if (facts.status === 'aftercare') refusals.push({ code: 'jobHasBegun', text: text.jobHasBegun });
  return refusals;
}

/** A case ends when no path runs in it and nobody is to be followed up. */
export function reasonsNotToCloseTheCase(facts: { transitionRuns: boolean; monthsDue: number[] }): Refusal[] {
  const refusals: Refusal[] = [];
  if (facts.transitionRuns) refusals.push({ code: 'transitionRuns', text: text.transitionRuns });
  const [months] = facts.monthsDue;
  if (months !== undefined) refusals.push({ code: 'followUpDue', text: text.followUpDue, parameters: { months } });
  return refusals;
}
