import type { Refusal } from '../../../platform/refusal.js';
import { contributionRefusals as text } from './contribution.texts.js';

export interface ContributionFacts {
  role: string;
  /** of the organization that employs the worker, in whatever role */
  ofFirm: boolean;
  party: string;
  onBehalf?: string;
  /** counselor: assigned to the case */
  assigned: boolean;
  /** not held yet */
  isOpen: boolean;
}

/** Who may speak for whom: each party for itself, coach and assigned counselor for a worker without sign-in, the firm never. */
const speaks: Record<string, readonly string[]> = {
  employer: ['firm'],
  coach: ['coach', 'worker'],
  counselor: ['worker'],
  person: ['worker'],
};

/** D13 art. 8 par. 2: information of the firm and a talk with the worker. */
export function reasonsNotToContribute(facts: ContributionFacts): Refusal[] {
  const { role, ofFirm, party, onBehalf, assigned, isOpen } = facts;
  const recorded = party === 'worker' && role !== 'person';
  const allowed = speaks[role]?.includes(party) ?? false;
  const cases: [broken: boolean, code: keyof typeof text, field?: string][] = [
    [!isOpen, 'heldAlready'],
    [!allowed && !(party === 'worker' && ofFirm), 'notForYouToContribute', 'party'],
    [party === 'worker' && ofFirm, 'firmSpeaksForNobody', 'party'],
    [role === 'counselor' && !assigned, 'notAssigned'],
    [allowed && recorded && onBehalf === undefined, 'onBehalfMissing', 'onBehalf'],
    [!recorded && onBehalf !== undefined, 'onBehalfOfOneself', 'onBehalf'],
  ];
  return cases.filter(([broken]) => broken).map(([, code, field]) => ({ code, field, text: text[code] }));
}
