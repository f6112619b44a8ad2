import type { LocalDate } from '../../../platform/calendar/dates.js';
import { isEmpty, overlap, type Period } from '../../../platform/calendar/periods.js';
import type { Refusal } from '../../../platform/refusal.js';
import { type Figure, type FigureConfidence, type FigureName, figureUnits } from '../../law/figure.js';
import { fileRefusals as text } from './file.texts.js';

/** Four eyes: who loads figures does not review them. */
export function reasonsNotToReview(facts: { loadedByReviewer: boolean }): Refusal[] {
  return facts.loadedByReviewer ? [{ code: 'reviewerLoadedIt', text: text.reviewerLoadedIt }] : [];
}

export interface ActivationFacts {
  activateOn: LocalDate;
  /** it was rehearsed, and the last rehearsal is not signed off */
  waitsForSignOff: boolean;
}

export function reasonsNotToActivate({ activateOn, waitsForSignOff }: ActivationFacts, today: LocalDate): Refusal[] {
  const refusals: Refusal[] = [];
  const parameters = { day: activateOn };
  if (today < activateOn) refusals.push({ code: 'notBeforeItsDay', text: text.notBeforeItsDay, parameters });
  if (waitsForSignOff) refusals.push({ code: 'rehearsalNotSignedOff', text: text.rehearsalNotSignedOff });
  return refusals;
}

export interface LoadedRow extends Period {
  name: FigureName;
  value: string;
  source: string;
  confidence: FigureConfidence;
}

/** As it is given: the unit is only there to be compared. */
export interface GivenRow extends LoadedRow {
  unit?: string;
}

export type RowFault =
  | { row: number; field: 'unit'; code: 'otherUnit'; parameters: { unit: string } }
  | { row: number; field: 'value'; code: 'notOfUnit'; parameters: { unit: string } }
  | { row: number; field: 'validUntil'; code: 'endsBeforeItBegins'; parameters: Record<string, never> }
  | { row: number; field: 'validFrom'; code: 'overlapsRow'; parameters: { row: number } };

/** What is wrong with rows, each by itself and beside the others; rows are counted from 1. A name that is not known has no unit. */
export function faultsOf(rows: GivenRow[]): RowFault[] {
  return rows.flatMap((row, index) => {
    const faults = faultsOfUnit(row, index + 1);
    if (isEmpty(row)) faults.push({ row: index + 1, field: 'validUntil', code: 'endsBeforeItBegins', parameters: {} });
    const other = rows.findIndex((each) => each.name === row.name && overlap(each, row));
    if (other < index && other >= 0)
      faults.push({ row: index + 1, field: 'validFrom', code: 'overlapsRow', parameters: { row: other + 1 } });
    return faults;
  });
}

function faultsOfUnit({ name, value, unit: given }: GivenRow, row: number): RowFault[] {
  const unit: string | undefined = figureUnits[name];
  if (unit === undefined) return [];
  const faults: RowFault[] = [];
  if (!fitsUnit(value, unit)) faults.push({ row, field: 'value', code: 'notOfUnit', parameters: { unit } });
  if (given !== undefined && given !== unit)
    faults.push({ row, field: 'unit', code: 'otherUnit', parameters: { unit } });
  return faults;
}

/** An exact decimal of at most six places, or one of the choices. */
export function fitsUnit(value: string, unit: string): boolean {
  const choices = /^choice: (.+)$/.exec(unit)?.[1]?.split(', ');
  return choices ? choices.includes(value) : /^\d{1,9}(\.\d{1,6})?$/.test(value);
}

export type Present = Figure & { id: string };

export interface Replaced {
  row: Present;
  /** what is left of it, in order; nothing where it is voided */
  left: Period[];
}

export interface Plan {
  /** rows that come to be: those of the file that say something new */
  added: LoadedRow[];
  replaced: Replaced[];
}

/** What a file does to what is there: a row takes the place of what it overlaps, whose rest stays; nothing is overwritten. */
export function planOf(rows: LoadedRow[], present: Present[]): Plan {
  const added = rows.filter((row) => !present.some((each) => saysAlready(each, row)));
  const replaced = present.flatMap((row) => {
    const taken = added.filter((each) => takes(each, row));
    return taken.length === 0 ? [] : [{ row, left: restOf(row, taken) }];
  });
  return { added, replaced };
}

/** Whether a row takes the place of another, or of a part of it. */
export function takes(row: LoadedRow, present: LoadedRow): boolean {
  return row.name === present.name && overlap(row, present);
}

/** What is there says the same, for every day of the row. */
function saysAlready(present: LoadedRow, row: LoadedRow): boolean {
  const keys = ['name', 'value', 'source', 'confidence'] as const;
  return keys.every((key) => present[key] === row[key]) && restOf(row, [present]).length === 0;
}

/** A period without others. */
export function restOf({ from, until }: Period, taken: Period[]): Period[] {
  let rest: Period[] = [{ from, until }];
  for (const each of taken) rest = rest.flatMap((period) => without(period, each));
  return rest;
}

function without(period: Period, taken: Period): Period[] {
  if (!overlap(period, taken)) return [period];
  const before = { from: period.from, until: taken.from };
  const after = taken.until === undefined ? [] : [{ from: taken.until, until: period.until }];
  return [before, ...after].filter((each) => !isEmpty(each));
}

export const changes = ['added', 'changed', 'unchanged'] as const;

export type Change = (typeof changes)[number];

/** What a row of a file does, for the reader. */
export function changeOf(row: LoadedRow, { added, replaced }: Plan): Change {
  if (!added.includes(row)) return 'unchanged';
  return replaced.some((each) => takes(row, each.row)) ? 'changed' : 'added';
}
