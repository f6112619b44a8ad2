import { addMonths, type LocalDate } from '../../../platform/calendar/dates.js';
import type { Refusal } from '../../../platform/refusal.js';
import { isRate, termOfSlice } from '../../../regulation/law/regimes/terms.js';
import { outcomeRefusals } from '../../1-indication/outcome/outcome.texts.js';
import { decisionRefusals as own } from './decision.texts.js';

/** Support is no longer needed, or the chances are favorable (D13 arts 11, 23). */
export const bases = ['noLongerNeeded', 'favorable'] as const;
export const needChanges = ['same', 'raised', 'lowered'] as const;

export type Basis = (typeof bases)[number];
export type NeedChange = (typeof needChanges)[number];

export interface Need {
  rate: number;
  /** null for individual maatwerk without guidance */
  level: string | null;
}

export interface ProposedPackage extends Need {
  from: LocalDate;
  /** the first day after it */
  until?: LocalDate;
}

export interface ProposedTransition {
  basis: Basis;
  lastingRegularJob?: string;
  continuityOfTheFirm?: string;
  startsOn: LocalDate;
  provisionalNeed?: Need;
}

export interface ProposedDecision {
  result: string;
  package?: ProposedPackage;
  transition?: ProposedTransition;
  sentOn: LocalDate;
}

export interface DecisionFacts {
  measure: 'CMW' | 'IMW';
  assigned: boolean;
  /** this expert held the evaluation */
  heldIt: boolean;
  /** the slice that runs today; none for IMW */
  slice: (Need & { until?: LocalDate }) | null;
  /** the first day after the right */
  rightUntil: LocalDate | null;
}

const levels: (string | null)[] = ['low', 'medium', 'high'];

/** By the rate; by the level of guidance where the rate stays. */
export function changeOf(present: Need | null, next: Need): NeedChange {
  if (present === null) return 'same';
  const difference = next.rate - present.rate || levels.indexOf(next.level) - levels.indexOf(present.level);
  if (difference === 0) return 'same';
  return difference > 0 ? 'raised' : 'lowered';
}

type Case = [broken: boolean, code: keyof typeof text, field?: string, article?: string];
const text = {
  ...own,
  sentBeforeDecision: outcomeRefusals.sentBeforeDecision,
  sentTooLate: outcomeRefusals.sentTooLate,
};

function broken(cases: Case[]): Refusal[] {
  return cases
    .filter(([isBroken]) => isBroken)
    .map(([, code, field, article]) => ({ code, field, article, text: text[code] }));
}

/** Decided by the assigned expert, never by who held it: practice of VDAB. Each result lawful in itself. */
export function reasonsNotToDecide(decision: ProposedDecision, facts: DecisionFacts, today: LocalDate): Refusal[] {
  const { result, sentOn, package: slice, transition } = decision;
  return [
    ...broken([
      [!facts.assigned, 'notAssigned'],
      [facts.heldIt, 'holderDecides'],
      [(result === 'newPackage') !== (slice !== undefined), 'packageNotOfResult', 'package', 'D13 art. 11'],
      [
        (result === 'startTransition') !== (transition !== undefined),
        'transitionNotOfResult',
        'transition',
        'D13 art. 23',
      ],
      [sentOn < today, 'sentBeforeDecision', 'sentOn'],
      // a check against slips, local practice: the term to go to court hangs on this day
      [sentOn > addMonths(today, 1), 'sentTooLate', 'sentOn'],
    ]),
    ...(slice ? reasonsAgainstPackage(slice, facts, today) : []),
    ...(transition ? reasonsAgainstTransition(transition, facts, today) : []),
  ];
}

/** D13 arts 8, 10, 11: a slice of at most five years, inside the right, that leaves no day unsupported. */
function reasonsAgainstPackage(slice: ProposedPackage, facts: DecisionFacts, today: LocalDate): Refusal[] {
  const { from, until = termOfSlice(from) } = slice;
  const { measure, rightUntil } = facts;
  const running = facts.slice?.until;
  return broken([
    [!isRate(measure, slice.rate), 'rateIsNoStep', 'package.rate', measure === 'CMW' ? 'D13 art. 12' : 'D22 art. 16'],
    [from < today, 'packageFromThePast', 'package.from'],
    [running !== undefined && from > running, 'packageLeavesAGap', 'package.from', 'D13 art. 8'],
    [rightUntil !== null && from >= rightUntil, 'packageOutsideTheRight', 'package.from', 'D13 art. 8'],
    [until <= from, 'packageEndsBeforeItBegins', 'package.until'],
    [until > termOfSlice(from), 'packageLongerThanFiveYears', 'package.until', 'D13 art. 10'],
  ]);
}

/** D13 art. 23: both criteria answered where the chances are favorable. */
function reasonsAgainstTransition(transition: ProposedTransition, facts: DecisionFacts, today: LocalDate): Refusal[] {
  const { lastingRegularJob, continuityOfTheFirm, startsOn, provisionalNeed } = transition;
  const favorable = transition.basis === 'favorable';
  const [job, continuity] = ['transition.lastingRegularJob', 'transition.continuityOfTheFirm'];
  return [
    ...broken([
      [facts.measure === 'IMW', 'transitionOfCmwOnly', 'result', 'D13 art. 23'],
      [favorable && !lastingRegularJob, 'lastingRegularJobUnanswered', job, 'D13 art. 23'],
      [favorable && !continuityOfTheFirm, 'continuityUnanswered', continuity, 'D13 art. 23'],
      [startsOn < today, 'transitionFromThePast', 'transition.startsOn'],
    ]),
    ...(provisionalNeed ? reasonsAgainstProvisionalNeed(provisionalNeed, facts) : []),
  ];
}

/** D13 art. 11: a need that decides the path is lowered. */
function reasonsAgainstProvisionalNeed(need: Need, { slice }: DecisionFacts): Refusal[] {
  const field = 'transition.provisionalNeed';
  return broken([
    [!isRate('CMW', need.rate), 'rateIsNoStep', `${field}.rate`, 'D13 art. 12'],
    [changeOf(slice, need) !== 'lowered', 'provisionalNeedNotLowered', field, 'D13 art. 11'],
  ]);
}
