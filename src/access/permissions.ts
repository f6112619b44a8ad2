import type { Role } from '../platform/actor.js';

interface Permission {
  roles: readonly Role[];
  /** one sentence, shown in the OpenAPI document */
  sentence: string;
}

const everyone: readonly Role[] = [
  'counselor',
  'expert',
  'coach',
  'employer',
  'provider',
  'departmentOfficer',
  'person',
  'director',
  'integrator',
  'administrator',
  'auditor',
];
const caseReaders: readonly Role[] = ['counselor', 'expert', 'coach', 'integrator', 'person'];
const allow = (sentence: string, ...roles: Role[]): Permission => ({ roles, sentence });

/**
 * Who may do what: one role x action matrix. Which rows is not said here: row security says it. Whoever is not named is
 * refused. Keys are `<noun>:<action>`; a client also needs the scope `<plural>.read` or `<plural>.write`.
 */
export const permissions = {
  'organization:read': { roles: everyone, sentence: 'Whoever is signed in reads the directory.' },
  'organization:write': allow('The administrator keeps organizations, establishments and services.', 'administrator'),
  'member:read': allow(
    'An administrator, or the own organization, reads members and teams.',
    'administrator',
    'counselor',
    'expert',
    'coach',
    'employer',
    'provider',
    'departmentOfficer',
  ),
  'member:write': allow('The administrator keeps members and teams.', 'administrator'),
  'client:read': allow('The administrator reads which programs act for an organization.', 'administrator'),
  'client:write': allow('The administrator says which programs act for an organization.', 'administrator'),
  'label:write': allow(
    'The department grants labels; the administrator may load them.',
    'departmentOfficer',
    'administrator',
  ),
  'mandate:write': allow('The administrator keeps mandates.', 'administrator'),
  'vacancy:read': {
    roles: everyone,
    sentence: 'Whoever is signed in reads published vacancies; a firm its own drafts.',
  },
  'vacancy:create': allow('A firm, or its client, drafts a vacancy.', 'employer', 'integrator'),
  'vacancy:change': allow('The firm, or its client, changes its own vacancy.', 'employer', 'integrator'),
  'vacancy:publish': allow('The firm, or its client, publishes its own vacancy.', 'employer', 'integrator'),
  'vacancy:close': allow('The firm, or its client, closes its own vacancy.', 'employer', 'integrator'),
  'person:query': allow(
    'Counselor, coach or client looks up one person by full INSZ and birth date, with a reason.',
    'counselor',
    'coach',
    'integrator',
  ),
  'person:create': allow('Counselor, coach or client registers a person.', 'counselor', 'coach', 'integrator'),
  'person:read': allow(
    'Who works on the case, the firm from acceptance on, the department, and the person.',
    'counselor',
    'expert',
    'coach',
    'employer',
    'departmentOfficer',
    'integrator',
    'person',
  ),
  'person:change': allow('Counselor or coach corrects name, contact and identifiers.', 'counselor', 'coach'),
  'person:merge': allow('A counselor assigned to both cases merges two records of one person.', 'counselor'),
  'trajectory:create': allow('Counselor, coach or client opens a case.', 'counselor', 'coach', 'integrator'),
  'trajectory:read': { roles: caseReaders, sentence: 'Who takes part in the case, and the person.' },
  'trajectory:close': allow(
    'Counselor of the directing organization, or coach, closes the case.',
    'counselor',
    'coach',
  ),
  'trajectory:reopen': allow('Only the expert of the directing organization reopens a case.', 'expert'),
  'participant:read': allow(
    'Who takes part, or is asked to.',
    'counselor',
    'expert',
    'coach',
    'employer',
    'provider',
    'departmentOfficer',
    'integrator',
    'person',
  ),
  'participant:create': allow(
    'Who takes part proposes another organization; an outsider asks to join.',
    'counselor',
    'coach',
    'integrator',
  ),
  'participant:accept': allow(
    'The employment service accepts to direct; who directs accepts the others.',
    'counselor',
    'expert',
  ),
  'participant:refuse': allow(
    'The proposed organization, or who directs, declines.',
    'counselor',
    'expert',
    'coach',
    'provider',
  ),
  'participant:end': allow('Who takes part leaves; who directs ends a participation.', 'counselor', 'expert', 'coach'),
  'assignment:read': { roles: caseReaders, sentence: 'Who takes part in the case, and the person.' },
  'assignment:create': allow('Members assign a colleague to the case.', 'counselor', 'expert', 'coach'),
  'assignment:end': allow('Members end an assignment of their own organization.', 'counselor', 'expert', 'coach'),
  'suspension:read': { roles: caseReaders, sentence: 'Who takes part in the case, and the person.' },
  'suspension:write': allow('Counselor or coach suspends the case for a while.', 'counselor', 'coach'),
  'deadline:read': allow(
    'Who must act, and who takes part in the case.',
    'counselor',
    'expert',
    'coach',
    'employer',
    'integrator',
  ),
  'referral:read': allow(
    'Who takes part in the case, the firm that is asked, and the person.',
    'counselor',
    'expert',
    'coach',
    'employer',
    'integrator',
    'person',
  ),
  'referral:create': allow('Coach, counselor or client prepares a referral.', 'coach', 'counselor', 'integrator'),
  'referral:change': allow('Coach, counselor or client writes its letter.', 'coach', 'counselor', 'integrator'),
  'referral:request': allow('Coach, counselor or client sends it to the firm.', 'coach', 'counselor', 'integrator'),
  'referral:cancel': allow('Coach, counselor or client cancels it.', 'coach', 'counselor', 'integrator'),
  'referral:accept': allow('The firm of the vacancy accepts it.', 'employer', 'integrator'),
  'referral:refuse': allow('The firm of the vacancy declines it.', 'employer', 'integrator'),
  'referral:hire': allow('The firm of the vacancy hires the person.', 'employer', 'integrator'),
  'referral:reject': allow('The firm of the vacancy does not hire the person.', 'employer', 'integrator'),
  'employment:read': allow(
    'The firm its own; who takes part in the case; the person.',
    'counselor',
    'expert',
    'coach',
    'employer',
    'integrator',
    'person',
  ),
  'employment:start': allow('The firm records the first day of work.', 'employer', 'integrator'),
  'employment:end': allow('The firm records the last day of work.', 'employer', 'integrator'),
  'employment:cancel': allow('The firm records that the start never came.', 'employer', 'integrator'),
  'declaration:read': allow(
    'The firm its own, the employment service, the department, the person; never the coach.',
    'counselor',
    'expert',
    'employer',
    'departmentOfficer',
    'integrator',
    'person',
  ),
  'declaration:create': allow('The firm declares a quarter.', 'employer', 'integrator'),
  'timeline:read': { roles: caseReaders, sentence: 'Who takes part in the case, and the person.' },
  'indication:create': allow(
    'The assigned counselor, or an advising partner with a mandate, writes an indication.',
    'counselor',
    'coach',
  ),
  'indication:read': { roles: caseReaders, sentence: 'Who takes part in the case, the author, and the person.' },
  'indication:change': allow('The author changes its draft.', 'counselor', 'coach'),
  'indication:submit': allow('The author submits it.', 'counselor', 'coach'),
  'indication:withdraw': allow('The organization of the author withdraws it.', 'counselor', 'coach'),
  'indication:decide': allow('The assigned expert decides, never the author.', 'expert'),
  'outcome:read': { roles: caseReaders, sentence: 'Who takes part in the case, the author, and the person.' },
  'reconsideration:create': allow(
    'The person asks; coach or counselor records it on behalf of who has no sign-in.',
    'person',
    'coach',
    'counselor',
  ),
  'reconsideration:read': { roles: caseReaders, sentence: 'Who takes part in the case, and the person.' },
  'reconsideration:withdraw': allow('The person, or who recorded it on behalf.', 'person', 'coach', 'counselor'),
  'reconsideration:uphold': allow('The assigned expert decides, never the author of the indication.', 'expert'),
  'reconsideration:revise': allow('The assigned expert decides, never the author of the indication.', 'expert'),
  'entitlement:create': allow(
    'The department, or its client, records its grant of individual maatwerk.',
    'departmentOfficer',
    'integrator',
  ),
  'entitlement:read': {
    roles: [...caseReaders, 'departmentOfficer'],
    sentence: 'Who takes part in the case, the person, and the department for what it granted.',
  },
  'entitlement:revoke': allow(
    'The assigned expert ends a CMW right; the department an IMW right that it granted.',
    'expert',
    'departmentOfficer',
    'integrator',
  ),
  'package:read': {
    roles: [...caseReaders, 'employer', 'departmentOfficer'],
    sentence: 'Who takes part in the case, the firm that employs, the department, and the person.',
  },
} as const satisfies Record<string, Permission>;

export type PermissionName = keyof typeof permissions;

export function may(role: string, permission: string): boolean {
  const found: Permission | undefined = permissions[permission as PermissionName];
  return found?.roles.includes(role as Role) ?? false;
}
