import { firstDayOfQuarter, nextQuarter } from '../../../platform/calendar/dates.js';
import { overlap, type Period } from '../../../platform/calendar/periods.js';
import type { Refusal } from '../../../platform/refusal.js';
import { type Figure, Figures } from '../../../regulation/law/figure.js';
import { type LoadedRow, type Present, planOf } from '../../../regulation/parameters/file/file.rules.js';
import { readQuarter } from '../../4-employment/declaration/declaration.rules.js';
import { rehearsalRefusals as text } from './rehearsal.texts.js';

export function reasonsNotToRehearse({ status }: { status: string }): Refusal[] {
  return ['draft', 'reviewed'].includes(status) ? [] : [{ code: 'notProposed', text: text.notProposed }];
}

export interface SignOffFacts {
  /** every row is calculated */
  isFinished: boolean;
  isSignedOff: boolean;
}

export function reasonsNotToSignOff({ isFinished, isSignedOff }: SignOffFacts): Refusal[] {
  const refusals: Refusal[] = [];
  if (!isFinished) refusals.push({ code: 'notFinished', text: text.notFinished });
  if (isSignedOff) refusals.push({ code: 'signedOffAlready', text: text.signedOffAlready });
  return refusals;
}

/**
 * The figures of a past quarter as if a file were in force. What the file says of days in the quarter holds on those days;
 * a figure that it says only of later days is taken with its first value for the whole quarter: next year's, tried on a past one.
 */
export function rehearsedFigures(inForce: readonly Figure[], rows: LoadedRow[], quarterName: string): Figures {
  const quarter = readQuarter(quarterName);
  const days = { from: firstDayOfQuarter(quarter), until: firstDayOfQuarter(nextQuarter(quarter)) };
  const present = inForce.map((figure, index) => ({ ...figure, id: figure.id ?? String(index) }));
  const { added, replaced } = planOf(asIfIn(days, rows), present);
  const gone = new Set(replaced.map(({ row }) => row.id));
  const left = replaced.flatMap(({ row, left: periods }) => periods.map((period): Present => ({ ...row, ...period })));
  return new Figures([...present.filter(({ id }) => !gone.has(id)), ...left, ...added]);
}

function asIfIn(days: Period, rows: LoadedRow[]): LoadedRow[] {
  const said = rows.filter((row) => overlap(row, days));
  const others = rows.filter(({ name }) => !said.some((row) => row.name === name));
  const firsts = others.filter((row) => !others.some(({ name, from }) => name === row.name && from < row.from));
  return [...said, ...firsts.map(({ from: _from, until: _until, ...row }) => ({ ...row, ...days }))];
}
