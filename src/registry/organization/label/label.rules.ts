import { isEmpty, overlap, type Period } from '../../../platform/calendar/periods.js';
import type { Refusal } from '../../../platform/refusal.js';
import type { LabelRegime } from './label.entity.js';
import { labelRefusals as text } from './label.texts.js';

/** The decree on local services (DL13) ended here: D22 art. 82. */
const repealOfLocalServices = '2023-07-01';

export interface LabelFacts {
  /** of the organization */
  kind: string;
  regime: LabelRegime;
  /** of the same regime, for the organization or for the same establishment */
  others: Period[];
}

/** D13 art. 4: the label is for a supported work company, as a whole or per establishment. */
export function reasonsNotToGrant(period: Period, { kind, regime, others }: LabelFacts): Refusal[] {
  const refusals = reasonsAgainstPeriod(period, others);
  if (regime === 'CMW' && kind !== 'supportedWorkCompany') {
    refusals.push({ code: 'kindHasNoLabel', text: text.kindHasNoLabel, parameters: { regime }, article: 'D13 art. 4' });
  }
  if (regime === 'LDE' && period.from >= repealOfLocalServices) {
    refusals.push({ code: 'regimeRepealed', field: 'regime', text: text.regimeRepealed, article: 'D22 art. 82' });
  }
  return refusals;
}

export function reasonsNotToEnd(period: Period, facts: { others: Period[]; voided: boolean }): Refusal[] {
  return [...reasonsNotToVoid(facts), ...reasonsAgainstPeriod(period, facts.others)];
}

export function reasonsNotToVoid({ voided }: { voided: boolean }): Refusal[] {
  return voided ? [{ code: 'labelVoided', text: text.labelVoided }] : [];
}

function reasonsAgainstPeriod(period: Period, others: Period[]): Refusal[] {
  if (isEmpty(period)) return [{ code: 'endsBeforeItBegins', field: 'validUntil', text: text.endsBeforeItBegins }];
  const overlaps = others.some((other) => overlap(period, other));
  return overlaps ? [{ code: 'labeledAlready', text: text.labeledAlready }] : [];
}
