import type { Refusal } from '../../../platform/refusal.js';
import type { ParticipantRole } from './participant.lifecycle.js';
import { participantRefusals as text } from './participant.texts.js';

/** Which kinds of organization may take which role: VDAB directs (D13 art. 7, D22 art. 32), partners coach and advise. */
const kindsForRole: Partial<Record<ParticipantRole, readonly string[]>> = {
  directing: ['employmentService'],
  coaching: ['coachingService', 'welfareCenter'],
  advising: ['welfareCenter', 'coachingService'],
};

export interface ProposalFacts {
  kind: string;
  role: ParticipantRole;
  takesPartAlready: boolean;
  somebodyDirects: boolean;
  trajectoryOpen: boolean;
}

export function reasonsNotToPropose(facts: ProposalFacts): Refusal[] {
  const refusals: Refusal[] = [];
  if (!facts.trajectoryOpen) refusals.push({ code: 'trajectoryClosed', text: text.trajectoryClosed });
  if (!kindsForRole[facts.role]?.includes(facts.kind)) {
    refusals.push({ code: 'roleNotOfThisKind', field: 'role', text: text.roleNotOfThisKind });
  }
  if (facts.takesPartAlready) refusals.push({ code: 'takesPartAlready', text: text.takesPartAlready });
  if (facts.role === 'directing' && facts.somebodyDirects)
    refusals.push({ code: 'somebodyDirects', text: text.somebodyDirects });
  return refusals;
}

export interface AnswerFacts {
  role: ParticipantRole;
  /** the actor belongs to the proposed organization */
  own: boolean;
  /** the actor works for the organization that directs the case */
  directs: boolean;
  hasLead: boolean;
}

/** The employment service accepts to direct by assigning a lead; who directs answers every other proposal. */
export function reasonsNotToAccept({ role, own, directs, hasLead }: AnswerFacts): Refusal[] {
  if (role !== 'directing') return directs ? [] : [{ code: 'notForYouToAnswer', text: text.notForYouToAnswer }];
  if (!own) return [{ code: 'notForYouToAnswer', text: text.notForYouToAnswer }];
  return hasLead ? [] : [{ code: 'leadIsMissing', field: 'leadMemberId', text: text.leadIsMissing }];
}

export function reasonsNotToRefuse({ own, directs }: Pick<AnswerFacts, 'own' | 'directs'>): Refusal[] {
  return own || directs ? [] : [{ code: 'notForYouToAnswer', text: text.notForYouToAnswer }];
}

/** The role in which an organization that opens a case takes part. */
export function openingRole(kind: string): ParticipantRole {
  return kind === 'employmentService' ? 'directing' : 'coaching';
}
