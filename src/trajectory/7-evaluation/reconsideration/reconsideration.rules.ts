import type { Refusal } from '../../../platform/refusal.js';
import { evaluationReconsiderationRefusals as text } from './reconsideration.texts.js';

type Case = [broken: boolean, code: keyof typeof text, field?: string, article?: string];

const broken = (cases: Case[]): Refusal[] =>
  cases
    .filter(([isBroken]) => isBroken)
    .map(([, code, field, article]) => ({ code, field, article, text: text[code] }));

export interface AskedFacts {
  role: string;
  onBehalf?: string;
  decided: boolean;
  openAlready: boolean;
}

/** D13 art. 29, D22 art. 34: the worker or the firm, and reasoned. The term is not known from a public source, so none is checked. */
export function reasonsNotToAsk({ role, onBehalf, decided, openAlready }: AskedFacts): Refusal[] {
  const isOwn = role === 'person' || role === 'employer';
  return broken([
    [!decided, 'nothingDecided', undefined, 'D13 art. 29'],
    [openAlready, 'reconsiderationOpen'],
    [isOwn && onBehalf !== undefined, 'onBehalfOfOneself', 'onBehalf'],
    [!isOwn && onBehalf === undefined, 'onBehalfMissing', 'onBehalf'],
  ]);
}

export interface AnswerFacts {
  assigned: boolean;
  /** this expert held the evaluation */
  heldIt: boolean;
  result: 'upheld' | 'revised';
  hasDecision: boolean;
}

/** What a revision may say is for the rules of the decision. */
export function reasonsNotToAnswer({ assigned, heldIt, result, hasDecision }: AnswerFacts): Refusal[] {
  return broken([
    [!assigned, 'notAssigned'],
    [heldIt, 'holderReconsiders'],
    [result === 'upheld' && hasDecision, 'revisionNotAsked', 'decision'],
    [result === 'revised' && !hasDecision, 'revisionMissing', 'decision'],
  ]);
}

export interface Said {
  result: string;
  rate: number | null;
  level: string | null;
  packageUntil: string | null;
  basis: string | null;
  startsOn: string | null;
}

/** A revision says something else than what it revises; another first day alone is none. */
export function reasonsAgainstRevision(standing: Said, revised: Said): Refusal[] {
  const names = ['result', 'rate', 'level', 'packageUntil', 'basis', 'startsOn'] as const;
  const same = names.every((name) => standing[name] === revised[name]);
  return broken([[same, 'revisionChangesNothing', 'decision']]);
}

export function reasonsNotToWithdraw({ own }: { own: boolean }): Refusal[] {
  return broken([[!own, 'notForYouToWithdraw']]);
}
