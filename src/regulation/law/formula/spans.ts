import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOfQuarter,
  type LocalDate,
  lastDayOfQuarter,
  type Quarter,
} from '../../../platform/calendar/dates.js';
import type { Period } from '../../../platform/calendar/periods.js';
import type { SupportSlice } from '../facts.js';
import type { Figure, FigureName, Figures } from '../figure.js';
import { decimal, share, sum, type Term } from './term.js';

/** A period that ends. */
export interface Stretch {
  from: LocalDate;
  until: LocalDate;
}

/** Days of a quarter in which slice and figures stay the same. */
export interface Span extends Stretch {
  slice: SupportSlice;
  figures: Figure[];
}

export function quarterStretch(quarter: Quarter): Stretch {
  return { from: firstDayOfQuarter(quarter), until: addDays(lastDayOfQuarter(quarter), 1) };
}

/** The days that both have, if any. */
export function shared(stretch: Stretch, { from, until }: Period): Stretch | undefined {
  const first = from > stretch.from ? from : stretch.from;
  const end = until !== undefined && until < stretch.until ? until : stretch.until;
  return first < end ? { from: first, until: end } : undefined;
}

export const daysOf = ({ from, until }: Stretch): number => daysBetween(from, until);

/** Where slices and the figures named for each of them change, the stretch is cut; equal neighbors are joined. */
export function spansOf(
  stretch: Stretch,
  slices: SupportSlice[],
  { figures, names }: { figures: Figures; names: (slice: SupportSlice) => FigureName[] },
): Span[] {
  const spans = slices
    .toSorted((one, other) => one.from.localeCompare(other.from))
    .flatMap((slice) => {
      const part = shared(stretch, slice);
      return part ? cut(part, figures.changes(names(slice), part)).map((piece) => ({ ...piece, slice })) : [];
    })
    .map((piece) => ({ ...piece, figures: figures.findAll(names(piece.slice), piece.from) }));
  return spans.reduce<Span[]>(joined, []);
}

function cut({ from, until }: Stretch, days: LocalDate[]): Stretch[] {
  const bounds = [from, ...days, until];
  return days.concat(until).map((end, index) => ({ from: bounds[index] ?? from, until: end }));
}

function joined(spans: Span[], next: Span): Span[] {
  const last = spans.at(-1);
  if (!last || last.until !== next.from || !isSame(last, next)) return [...spans, next];
  return [...spans.slice(0, -1), { ...last, until: next.until }];
}

function isSame(one: Span, other: Span): boolean {
  return (
    one.slice.rate === other.slice.rate &&
    one.slice.level === other.slice.level &&
    one.figures.length === other.figures.length &&
    one.figures.every((figure, index) => figure === other.figures[index])
  );
}

/** Each calendar month counts for its days in the stretch over all its days: `1 + 14/30`. */
export function monthsIn(stretch: Stretch): Term {
  const parts: Term[] = [];
  let whole = 0;
  const closeWhole = () => {
    if (whole > 0) parts.push(decimal(String(whole)));
    whole = 0;
  };
  for (const month of calendarMonths(stretch)) {
    const counted = shared(stretch, month) ?? month;
    if (counted.from === month.from && counted.until === month.until) whole += 1;
    else {
      closeWhole();
      parts.push(share(daysOf(counted), daysOf(month)));
    }
  }
  closeWhole();
  return sum(...parts);
}

/** The months that the stretch touches. */
function calendarMonths({ from, until }: Stretch): Stretch[] {
  const months: Stretch[] = [];
  let first = `${from.slice(0, 8)}01`;
  while (first < until) {
    const next = addMonths(first, 1);
    months.push({ from: first, until: next });
    first = next;
  }
  return months;
}
