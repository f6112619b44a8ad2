import type { LocalDate } from '../../platform/calendar/dates.js';
import type { Refusal } from '../../platform/refusal.js';
import { employmentRefusals as text } from './employment.texts.js';

export interface StartFacts {
  measure: 'CMW' | 'IMW';
  contractFrom: LocalDate;
  /** the first day after the contract; open-ended where null */
  contractUntil: LocalDate | null;
  /** the right holds on the first day: D13 art. 8, D22 art. 12 */
  rightHolds: boolean;
  /** the firm, or the vacancy's establishment, has a CMW label that day: D13 art. 4 */
  labeled: boolean;
  /** contractual fractions of the person over all firms, with this one, do not exceed full time */
  fractionsFit: boolean;
  /** the same person works at the same firm on a day of this contract */
  employedHere: boolean;
}

export function reasonsNotToStart(facts: StartFacts, startedOn: LocalDate, today: LocalDate): Refusal[] {
  const { measure, contractFrom, contractUntil } = facts;
  const refusals: Refusal[] = [];
  const refuse = (code: keyof typeof text, more: Partial<Refusal> = {}) =>
    refusals.push({ code, text: text[code], ...more });
  if (startedOn > today) refuse('startsInTheFuture', { field: 'startedOn' });
  if (startedOn < contractFrom) refuse('startsBeforeTheContract', { field: 'startedOn', parameters: { contractFrom } });
  if (contractUntil !== null && startedOn >= contractUntil) refuse('startsAfterTheContract', { field: 'startedOn' });
  if (!facts.rightHolds) {
    refuse('rightNotValid', {
      article: measure === 'CMW' ? 'D13 art. 8' : 'D22 art. 12',
      parameters: { day: startedOn, measure },
    });
  }
  if (measure === 'CMW' && !facts.labeled)
    refuse('labelNotValid', { article: 'D13 art. 4', parameters: { day: startedOn } });
  if (facts.employedHere) refuse('employedHereAlready');
  if (!facts.fractionsFit) refuse('fractionsExceedOne', { field: 'contractualFraction' });
  return refusals;
}

export interface EndFacts {
  supportedFrom: LocalDate | null;
  /** the first day after the contract; open-ended where null */
  contractUntil: LocalDate | null;
}

/** `endedOn` is the last day of work. */
export function reasonsNotToEnd(facts: EndFacts, endedOn: LocalDate, today: LocalDate): Refusal[] {
  const { supportedFrom, contractUntil } = facts;
  const refusals: Refusal[] = [];
  const refuse = (code: keyof typeof text, parameters = {}) =>
    refusals.push({ code, field: 'endedOn', text: text[code], parameters });
  if (supportedFrom !== null && endedOn < supportedFrom) refuse('endsBeforeItStarted', { supportedFrom });
  if (contractUntil !== null && endedOn >= contractUntil) refuse('endsAfterTheContract', { contractUntil });
  if (endedOn > today) refuse('endsInTheFuture');
  return refusals;
}

/** Support that was given is not undone by revoking its right: the right ends on a later day than the start. */
export function reasonsNotToEndSupport(facts: { supportedFrom: LocalDate | null }, revokedOn: LocalDate): Refusal[] {
  const supportedFrom = facts.supportedFrom ?? '';
  if (revokedOn > supportedFrom) return [];
  const parameters = { supportedFrom };
  return [{ code: 'supportedAlready', field: 'revokedOn', text: text.supportedAlready, parameters }];
}

export function reasonsNotToCloseTheCase({ employmentRuns }: { employmentRuns: boolean }): Refusal[] {
  return employmentRuns ? [{ code: 'employmentRuns', text: text.employmentRuns }] : [];
}

/** The earlier of two ends, where null is open-ended. */
export function earlierEnd(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
