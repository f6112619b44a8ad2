import { type LocalDate, lastDayOfQuarter } from '../../../platform/calendar/dates.js';
import type { Refusal } from '../../../platform/refusal.js';
import { readQuarter } from '../../4-employment/declaration/declaration.rules.js';
import { batchRefusals as text } from './batch.texts.js';

/** Premiums are settled per quarter (D13 arts 12, 16, 19; D22 arts 16, 19). */
export function reasonsNotToBegin(quarter: string, today: LocalDate): Refusal[] {
  if (today > lastDayOfQuarter(readQuarter(quarter))) return [];
  return [{ code: 'quarterNotOver', field: 'quarter', text: text.quarterNotOver, parameters: { quarter } }];
}

interface Told {
  totalCents: number;
  certainty: string;
  without: string[];
}

/** What is confirmed is never changed, but somebody must hear that it would be something else today. */
export function differs(confirmed: Told, now: Told): boolean {
  const told = ({ totalCents, certainty, without }: Told) =>
    JSON.stringify([totalCents, certainty, [...without].sort()]);
  return told(confirmed) !== told(now);
}

/** How far a batch is: employments first, labels after them, each in the order of their ids. */
export interface Place {
  subject: 'employment' | 'label';
  after: string;
}

const nobody = '00000000-0000-0000-0000-000000000000';

export function placeIn(lastDone: string | null): Place {
  const [subject = 'employment', after = nobody] = lastDone?.split(' ') ?? [];
  return { subject: subject === 'label' ? 'label' : 'employment', after };
}

/** Where to go on after these: the next of the same, the labels after the employments, or nowhere. */
export function placeAfter({ subject }: Place, ids: string[], most: number): string | undefined {
  if (ids.length === most) return `${subject} ${ids.at(-1)}`;
  return subject === 'employment' ? `label ${nobody}` : undefined;
}
