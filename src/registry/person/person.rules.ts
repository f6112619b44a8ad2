import type { Refusal } from '../../platform/refusal.js';
import { personRefusals as text } from './person.texts.js';

/** Identifiers: https://www.ibz.rrn.fgov.be (INSZ: six digits of the birth date, a counter, a check). */
export function reasonsNotToRegister(person: { birthDate: string; ssin?: string }, today: string): Refusal[] {
  const refusals: Refusal[] = [];
  if (person.birthDate > today) {
    refusals.push({ code: 'bornInTheFuture', field: 'birthDate', text: text.bornInTheFuture });
  }
  if (person.ssin && !mayBelongTo(person.ssin, person.birthDate)) {
    refusals.push({ code: 'numberOfAnotherBirthDate', field: 'ssin', text: text.numberOfAnotherBirthDate });
  }
  return refusals;
}

/** Month +20 or +40 is a BIS number; a month or day that was unknown at issue says nothing, nor does a raised day. */
function mayBelongTo(ssin: string, birthDate: string): boolean {
  const [year, month, day] = [ssin.slice(0, 2), Number(ssin.slice(2, 4)) % 20, Number(ssin.slice(4, 6))];
  if (month === 0 || day === 0 || day > 31) return true;
  return (
    year === birthDate.slice(2, 4) && month === Number(birthDate.slice(5, 7)) && day === Number(birthDate.slice(8, 10))
  );
}

export interface MergingFacts {
  sameRecord: boolean;
  mergedAlready: boolean;
  assignedToBoth: boolean;
  lesserHasNumber: boolean;
}

/** Two records of one person: local practice, by a counselor of the employment service. Nothing is rewritten. */
export function reasonsNotToMerge(facts: MergingFacts): Refusal[] {
  const refusals: Refusal[] = [];
  if (facts.sameRecord) refusals.push({ code: 'sameRecord', field: 'intoPersonId', text: text.sameRecord });
  if (facts.mergedAlready) refusals.push({ code: 'mergedAlready', text: text.mergedAlready });
  if (!facts.assignedToBoth) refusals.push({ code: 'notAssignedToBoth', text: text.notAssignedToBoth });
  if (facts.lesserHasNumber) refusals.push({ code: 'numberOnTheLesserRecord', text: text.numberOnTheLesserRecord });
  return refusals;
}

export function reasonsNotToUndoMerging({ mergedInto }: { mergedInto: string | null }): Refusal[] {
  return mergedInto === null ? [{ code: 'notMerged', text: text.notMerged }] : [];
}
