import type { Role } from '../platform/actor.js';
import { casePermissions } from './case-permissions.js';
import { evaluationPermissions } from './evaluation-permissions.js';
import { allow, everyone, type Permission } from './permission.js';
import { transitionPermissions } from './transition-permissions.js';

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
    'Who works on the case, the firm from acceptance on, provider and host, the department, and the person.',
    'counselor',
    'expert',
    'coach',
    'employer',
    'provider',
    'departmentOfficer',
    'integrator',
    'person',
  ),
  'person:change': allow('Counselor or coach corrects name, contact and identifiers.', 'counselor', 'coach'),
  'person:merge': allow('A counselor assigned to both cases merges two records of one person.', 'counselor'),
  'deadline:read': allow(
    'Who must act, who takes part in the case, and the person.',
    'counselor',
    'expert',
    'coach',
    'employer',
    'provider',
    'integrator',
    'person',
  ),
  'worklist:read': allow(
    'Who must act, and the person whose signature or voice is awaited, each what is addressed to them.',
    'counselor',
    'expert',
    'coach',
    'employer',
    'provider',
    'integrator',
    'person',
  ),
  'task:read': allow(
    'Who asked for long work, and colleagues of the same organization.',
    'employer',
    'departmentOfficer',
    'integrator',
  ),
  'parameter:read': { roles: everyone, sentence: 'Whoever is signed in reads the figures of the law.' },
  'parameterFile:read': allow(
    'Administrators and the department read what is proposed.',
    'administrator',
    'departmentOfficer',
  ),
  'parameterFile:create': allow('An administrator loads figures.', 'administrator'),
  'parameterFile:review': allow('Another administrator than the one who loaded it reviews a file.', 'administrator'),
  'parameterFile:reject': allow('An administrator rejects a file.', 'administrator'),
  'parameterFile:activate': allow('An administrator brings a reviewed file into force.', 'administrator'),
  'rehearsal:create': allow('The department tries proposed figures on a past quarter.', 'departmentOfficer'),
  'rehearsal:read': allow('The department reads who would gain and lose.', 'departmentOfficer'),
  'rehearsal:signOff': allow('The department signs off what it has rehearsed.', 'departmentOfficer'),
  ...casePermissions,
  ...evaluationPermissions,
  ...transitionPermissions,
} as const satisfies Record<string, Permission>;

export type PermissionName = keyof typeof permissions;

export function may(role: string, permission: string): boolean {
  const found: Permission | undefined = permissions[permission as PermissionName];
  return found?.roles.includes(role as Role) ?? false;
}
