import type { LocalDate } from '../../../platform/calendar/dates.js';
import type { Refusal } from '../../../platform/refusal.js';
import { type ProposedOutcome, reasonsAgainstOutcome } from '../outcome/outcome.rules.js';
import { reconsiderationRefusals as text } from './reconsideration.texts.js';

export interface RequestFacts {
  /** by the person's own sign-in */
  byPerson: boolean;
  onBehalf?: string;
  outcomeInForce: boolean;
  openAlready: boolean;
}

/** D13 art. 29, D22 art. 34: who, and reasoned. The term is not known from a public source, so none is checked. */
export function reasonsNotToRequest({ byPerson, onBehalf, outcomeInForce, openAlready }: RequestFacts): Refusal[] {
  const refusals: Refusal[] = [];
  const field = 'onBehalf';
  if (byPerson && onBehalf) refusals.push({ code: 'onBehalfOfOneself', field, text: text.onBehalfOfOneself });
  if (!byPerson && !onBehalf) refusals.push({ code: 'onBehalfMissing', field, text: text.onBehalfMissing });
  if (!outcomeInForce) refusals.push({ code: 'outcomeReplaced', field: 'outcomeId', text: text.outcomeReplaced });
  if (openAlready) refusals.push({ code: 'reconsiderationOpen', field: 'outcomeId', text: text.reconsiderationOpen });
  return refusals;
}

export function reasonsNotToWithdraw(facts: { own: boolean }): Refusal[] {
  return facts.own ? [] : [{ code: 'notForYouToWithdraw', text: text.notForYouToWithdraw }];
}

export interface Standing {
  measure: string;
  result: string;
  rate: number | null;
  level: string | null;
  guidanceNeed: string | null;
  aidCategory: string | null;
}

export interface DecisionFacts {
  assigned: boolean;
  isAuthor: boolean;
  result: 'upheld' | 'revised';
  standing: Standing;
  revised?: ProposedOutcome;
}

export function reasonsNotToDecide(facts: DecisionFacts, today: LocalDate): Refusal[] {
  const { assigned, isAuthor, result, standing, revised } = facts;
  const field = 'outcome';
  const refusals: Refusal[] = [];
  if (!assigned) refusals.push({ code: 'notAssigned', text: text.notAssigned });
  if (isAuthor) refusals.push({ code: 'authorReconsiders', text: text.authorReconsiders });
  if (result === 'upheld') {
    if (revised) refusals.push({ code: 'revisionNotAsked', field, text: text.revisionNotAsked });
    return refusals;
  }
  if (!revised) return [...refusals, { code: 'revisionMissing', field, text: text.revisionMissing }];
  return [...refusals, ...reasonsAgainstRevision(standing, revised), ...reasonsAgainstOutcome(revised, field, today)];
}

function reasonsAgainstRevision(standing: Standing, revised: ProposedOutcome): Refusal[] {
  const field = 'outcome';
  const { measure } = standing;
  if (revised.measure !== measure) {
    const parameters = { measure };
    return [{ code: 'revisionOfAnotherMeasure', field, text: text.revisionOfAnotherMeasure, parameters }];
  }
  const names = ['result', 'rate', 'level', 'guidanceNeed', 'aidCategory'] as const;
  const same = names.every((name) => (standing[name] ?? undefined) === revised[name]);
  return same ? [{ code: 'revisionChangesNothing', field, text: text.revisionChangesNothing }] : [];
}
