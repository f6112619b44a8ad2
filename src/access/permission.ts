import type { Role } from '../platform/actor.js';

/** Who may do one thing. */
export interface Permission {
  roles: readonly Role[];
  /** one sentence, shown in the OpenAPI document */
  sentence: string;
}

export const everyone: readonly Role[] = [
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
export const caseReaders: readonly Role[] = ['counselor', 'expert', 'coach', 'integrator', 'person'];
export const allow = (sentence: string, ...roles: Role[]): Permission => ({ roles, sentence });
