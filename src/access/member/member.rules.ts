import type { Role } from '../../platform/actor.js';
import { isEmpty, type Period } from '../../platform/calendar/periods.js';
import type { Refusal } from '../../platform/refusal.js';
import { memberRefusals as text } from './member.texts.js';

/** Roles that carry a public task exist only where that task lies: D13 art. 7 and D22 art. 10. */
const homes: Partial<Record<Role, string>> = {
  counselor: 'employmentService',
  expert: 'employmentService',
  departmentOfficer: 'department',
};

export interface MemberFacts {
  /** of the organization */
  kind: string;
  roles: readonly Role[];
  period: Period;
  isMember?: boolean;
}

/** For a new member, and for a change of one. */
export function reasonsAgainstMember({ kind, roles, period, isMember = false }: MemberFacts): Refusal[] {
  const refusals: Refusal[] = [];
  if (isMember) refusals.push({ code: 'memberExists', field: 'subject', text: text.memberExists });
  if (isEmpty(period)) {
    refusals.push({ code: 'endsBeforeItBegins', field: 'validUntil', text: text.endsBeforeItBegins });
  }
  for (const role of roles) {
    if ((homes[role] ?? kind) === kind) continue;
    refusals.push({ code: 'roleOfAnotherKind', field: 'roles', text: text.roleOfAnotherKind, parameters: { role } });
  }
  return refusals;
}
