import type { Refusal } from '../../platform/refusal.js';
import type { VacancyChange } from './vacancy.dto.js';
import type { Measure, VacancyStatus } from './vacancy.lifecycle.js';
import { vacancyRefusals as text } from './vacancy.texts.js';

/**
 * CMW: only a supportedWorkCompany (maatwerkbedrijf) with a label, D13 art. 4; its department within an ordinary firm
 * (art. 5) was abolished on 1 July 2023. IMW: every employer, in a region's practice those that hire for themselves.
 */
const publishers: Record<Measure, readonly string[]> = {
  CMW: ['supportedWorkCompany'],
  IMW: ['supportedWorkCompany', 'regularEmployer', 'localServicesFirm'],
};

export interface PublicationFacts {
  kind: string;
  measure: Measure;
  /** whether a CMW label of the organization, or of the vacancy's establishment, is valid on the day */
  labeled: boolean;
}

export function reasonsNotToPublish({ kind, measure, labeled }: PublicationFacts): Refusal[] {
  const refusals: Refusal[] = [];
  if (!publishers[measure].includes(kind)) {
    const article = measure === 'CMW' ? 'D13 art. 4' : undefined;
    refusals.push({ code: 'firmNotOfMeasure', text: text.firmNotOfMeasure, parameters: { measure }, article });
  }
  if (measure === 'CMW' && !labeled) {
    refusals.push({ code: 'labelNotValid', text: text.labelNotValid, article: 'D13 art. 4' });
  }
  return refusals;
}

export interface ChangeFacts {
  status: VacancyStatus;
  /** positions reserved or filled */
  taken: number;
}

const changesWhenOpen = ['description', 'positions'];

/** Who was referred to it was referred to what it then said. */
export function reasonsNotToChange(change: VacancyChange, { status, taken }: ChangeFacts): Refusal[] {
  const named = Object.entries(change).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (status === 'closed') return [{ code: 'vacancyClosed', text: text.vacancyClosed }];
  const fixed = status === 'open' ? named.filter((name) => !changesWhenOpen.includes(name)) : [];
  const refusals: Refusal[] = fixed.map((field) => ({
    code: 'fixedOncePublished',
    field,
    text: text.fixedOncePublished,
  }));
  if (change.positions !== undefined && change.positions < taken) {
    const parameters = { taken };
    refusals.push({ code: 'belowTakenPositions', field: 'positions', text: text.belowTakenPositions, parameters });
  }
  return refusals;
}
