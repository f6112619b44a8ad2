import { addMonths, type LocalDate } from '../../../platform/calendar/dates.js';
import { overlap, type Period } from '../../../platform/calendar/periods.js';
import type { Refusal } from '../../../platform/refusal.js';
import { phaseRefusals } from '../phase/phase.texts.js';
import type { TransitionStatus } from '../transition.lifecycle.js';
import { internshipRefusals as text } from './internship.texts.js';

type Refuse = (code: keyof typeof text, more?: Partial<Refusal>) => void;

const notYours = { code: 'notYoursToGuide', text: phaseRefusals.notYoursToGuide };

export interface ArrangingFacts {
  status: TransitionStatus;
  guides: boolean;
  agreedOn: LocalDate | null;
  /** an internship lasts so many months at most (HERWIN) */
  months: number;
  hostIsTheFirm: boolean;
  /** at the same host */
  others: Period[];
}

/** `until` is the first day after it. */
export function reasonsNotToArrange(facts: ArrangingFacts, { from, until }: Required<Period>): Refusal[] {
  const refusals: Refusal[] = facts.guides ? [] : [notYours];
  const refuse: Refuse = (code, more = {}) => refusals.push({ code, text: text[code], ...more });
  if (facts.status !== 'matching' && facts.status !== 'internship') refuse('notInThisPhase');
  if (until <= from) refuse('endsBeforeItBegins', { field: 'until' });
  if (until > addMonths(from, facts.months)) {
    refuse('internshipTooLong', { field: 'until', parameters: { months: facts.months } });
  }
  const { agreedOn } = facts;
  if (agreedOn !== null && from < agreedOn) refuse('beforeTheAgreement', { field: 'from', parameters: { agreedOn } });
  if (facts.hostIsTheFirm) refuse('hostIsTheFirm', { field: 'hostId' });
  if (until > from && facts.others.some((other) => overlap(other, { from, until }))) {
    refuse('overlapsAtTheHost', { field: 'from' });
  }
  return refusals;
}

export interface ConclusionFacts {
  guides: boolean;
  result: string | null;
  periodFrom: LocalDate;
  /** the first day after it */
  periodUntil: LocalDate;
}

/** `endedOn` is the last day, where it ended sooner than was agreed. */
export function reasonsNotToConclude(facts: ConclusionFacts, endedOn: LocalDate, today: LocalDate): Refusal[] {
  const refusals: Refusal[] = facts.guides ? [] : [notYours];
  const refuse: Refuse = (code, more = {}) => refusals.push({ code, text: text[code], ...more });
  if (facts.result !== null) refuse('concludedAlready');
  if (endedOn < facts.periodFrom) refuse('endsBeforeItBegins', { field: 'endedOn' });
  if (endedOn > today) refuse('endsInTheFuture', { field: 'endedOn' });
  return refusals;
}
