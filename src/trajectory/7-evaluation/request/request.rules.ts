import { addDays, addYears, type LocalDate } from '../../../platform/calendar/dates.js';
import type { Refusal } from '../../../platform/refusal.js';
import { evaluationRequest } from '../../../regulation/law/regimes/cmw-course.js';
import type { Measure } from '../../1-indication/indication.lifecycle.js';
import type { Initiative } from '../evaluation.lifecycle.js';
import { reasonsAgainstPlan, refusalsOf } from '../evaluation.rules.js';

export interface AskedBy {
  role: string;
  onBehalf?: string;
}

/** Counselor: the employment service's own initiative, unless it records what the worker asked. */
export function initiativeOf({ role, onBehalf }: AskedBy): Initiative {
  if (role === 'employer') return 'firm';
  return role === 'counselor' && onBehalf === undefined ? 'employmentService' : 'worker';
}

export interface AttestedChange {
  issuedOn: LocalDate;
  thorough: boolean;
}

export interface RequestFacts extends AskedBy {
  measure: Measure;
  /** counselor: assigned to the case */
  assigned: boolean;
  periodicityMonths?: number;
  /** an active, supported employment */
  supported: boolean;
  supportedFrom: LocalDate;
  openAlready: boolean;
  plannedOn: LocalDate;
  dueOn: LocalDate | null;
  planDatedOn: LocalDate | null;
  /** a decision was taken whose slice still runs */
  decisionRuns: boolean;
  lastEvaluatedOn: LocalDate | null;
  change?: AttestedChange;
}

/**
 * The first day on which worker or firm may ask: the first of the third year of employment, "2 years and 1 day", counted from
 * 1 January 2019 at the earliest (HERWIN; VDAB's page on the request).
 */
export function askedFrom(supportedFrom: LocalDate): LocalDate {
  const { countedFrom, afterYears } = evaluationRequest;
  return addYears(supportedFrom > countedFrom ? supportedFrom : countedFrom, afterYears);
}

/** D13 art. 8: at the employment service's initiative, or on request. */
export function reasonsNotToSchedule(facts: RequestFacts, today: LocalDate): Refusal[] {
  const initiative = initiativeOf(facts);
  const { plannedOn, dueOn, supported } = facts;
  const field = 'plannedOn';
  const article = 'D13 art. 8';
  return [
    ...reasonsAgainstAsking(facts, initiative),
    ...refusalsOf([
      [!supported, 'employmentNotActive', { field: 'employmentId', article }],
      [facts.openAlready, 'evaluationOpen', { field: 'employmentId' }],
      [plannedOn < today, 'plannedInThePast', { field }],
      // a term that has passed can no longer be kept; until then nobody plans beyond it
      [
        supported && dueOn !== null && dueOn >= today && plannedOn > dueOn,
        'plannedTooLate',
        { field, article, parameters: { dueOn: dueOn ?? '' } },
      ],
    ]),
    // D22 art. 33 knows the request, and no such terms
    ...(initiative === 'employmentService' || facts.measure === 'IMW' ? [] : reasonsNotToRequest(facts, today)),
  ];
}

function reasonsAgainstAsking(facts: RequestFacts, initiative: Initiative): Refusal[] {
  const { role, onBehalf, change, periodicityMonths } = facts;
  const isOwn = role === 'person' || role === 'employer';
  const ofTheService = initiative === 'employmentService';
  return refusalsOf([
    [role === 'counselor' && !facts.assigned, 'notAssigned'],
    [role === 'coach' && onBehalf === undefined, 'onBehalfMissing', { field: 'onBehalf' }],
    [isOwn && onBehalf !== undefined, 'onBehalfOfOneself', { field: 'onBehalf' }],
    [
      !ofTheService && periodicityMonths !== undefined,
      'periodicityOfTheService',
      { field: 'periodicityMonths', article: 'D13 art. 8' },
    ],
    [ofTheService && change !== undefined, 'changeNotAsked', { field: 'change' }],
  ]);
}

/**
 * Earlier than the third year only for a change that is attested, and after 8 weeks of work; within a decision that still
 * runs only for a thorough one (VDAB's page on the request; HERWIN names medical reasons alone).
 */
function reasonsNotToRequest(facts: RequestFacts, today: LocalDate): Refusal[] {
  const { supportedFrom, change, lastEvaluatedOn } = facts;
  const from = askedFrom(supportedFrom);
  const workedFrom = addDays(supportedFrom, evaluationRequest.changeAfterWeeks * 7);
  const since = lastEvaluatedOn ?? supportedFrom;
  const article = 'D13 art. 8';
  return [
    ...refusalsOf([
      [change === undefined && today < from, 'requestedTooEarly', { article, parameters: { from } }],
      [change !== undefined && today < workedFrom, 'workedTooShort', { article, parameters: { workedFrom } }],
      [change !== undefined && change.issuedOn > today, 'attestInTheFuture', { field: 'change.issuedOn' }],
      [
        change !== undefined && change.issuedOn < since,
        'attestTooOld',
        { field: 'change.issuedOn', article, parameters: { since } },
      ],
      [facts.decisionRuns && !change?.thorough, 'decisionRuns', { article }],
    ]),
    ...reasonsAgainstPlan(facts.planDatedOn, today),
  ];
}
