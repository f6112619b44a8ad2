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
  if (!facts.fractionsFit) refuse('fractionsExceedOne', { field: 'contractualFraction' });
  return refusals;
}

/** `endedOn` is the last day of work. */
export function reasonsNotToEnd(
  facts: { supportedFrom: LocalDate | null },
  endedOn: LocalDate,
  today: LocalDate,
): Refusal[] {
  const refusals: Refusal[] = [];
  const supportedFrom = facts.supportedFrom ?? '';
  if (endedOn < supportedFrom) {
    refusals.push({
      code: 'endsBeforeItStarted',
      field: 'endedOn',
      text: text.endsBeforeItStarted,
      parameters: { supportedFrom },
    });
  }
  if (endedOn > today) refusals.push({ code: 'endsInTheFuture', field: 'endedOn', text: text.endsInTheFuture });
  return refusals;
}

export function reasonsNotToCloseTheCase({ employmentRuns }: { employmentRuns: boolean }): Refusal[] {
  return employmentRuns ? [{ code: 'employmentRuns', text: text.employmentRuns }] : [];
}

/** The earlier of two ends, where null is open-ended. */
export function earlierEnd(one: LocalDate | null, other: LocalDate | null): LocalDate | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
