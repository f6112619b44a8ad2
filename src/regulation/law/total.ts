import type { Line, LineKind } from './line.js';

export interface Total {
  /** of the lines that have an amount */
  totalCents: number;
  /** the kinds of those that have none, each once */
  without: LineKind[];
}

export function totalOf(lines: Line[]): Total {
  return {
    totalCents: lines.reduce((total, { amountCents }) => total + (amountCents ?? 0), 0),
    without: [...new Set(lines.filter(({ amountCents }) => amountCents === undefined).map(({ kind }) => kind))],
  };
}
