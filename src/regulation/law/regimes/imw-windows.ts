import { addYears, type LocalDate } from '../../../platform/calendar/dates.js';
import { covers, type Period } from '../../../platform/calendar/periods.js';
import type { Figures } from '../figure.js';
import { imwSupportYears } from './imw-facts.js';

/** How long before the end of a grant its extension may be asked: sources disagree, so the figure `imwExtensionWindow` says it. */
export const extensionWindows = {
  /** VDAB: in the fifth year, which is the last */
  fifthYear: 1,
  /** vlaanderen.be: in the penultimate year at the earliest */
  penultimateYear: 2,
} as const;

export type ExtensionWindow = keyof typeof extensionWindows;

/** VDAB: a change may be asked from the second year on. */
const changeAfterYears = 1;

export interface Grant extends Period {
  until: LocalDate;
}

export interface ImwWindows {
  extension: Period;
  change: Period;
}

/**
 * When the extension and the change of an IMW grant may be asked; undefined for a grant of at most two years, of which a new
 * one may be asked but which is neither extended nor changed. Counted from its end, since no source tells of a length between
 * two and five years.
 */
export function imwWindows({ from, until }: Grant, window: ExtensionWindow): ImwWindows | undefined {
  if (until <= addYears(from, imwSupportYears.severelyDisadvantaged)) return undefined;
  const opens = addYears(until, -extensionWindows[window]);
  return { extension: { from: opens, until }, change: { from: addYears(from, changeAfterYears), until } };
}

/** The reading that holds on a day; the employment service's where none is loaded. */
export function extensionWindowOn(day: LocalDate, figures: Figures): ExtensionWindow {
  return (figures.find('imwExtensionWindow', day)?.value ?? 'fifthYear') as ExtensionWindow;
}

/** Whether one of the two may be asked on a day. */
export function mayBeAsked(what: keyof ImwWindows, grant: Grant, asked: { on: LocalDate; figures: Figures }): boolean {
  const windows = imwWindows(grant, extensionWindowOn(asked.on, asked.figures));
  return windows !== undefined && covers(windows[what], asked.on);
}
