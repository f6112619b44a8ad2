export const roles = [
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
] as const;

export type Role = (typeof roles)[number];

/**
 * Who acts, as the token says it. One token, one organization; a person's token has none and opens the own file alone.
 * Whether the membership still holds is asked of the database when the unit of work begins.
 */
export interface Actor {
  /** the sign-in server's name for this person or client */
  subject: string;
  role: Role | 'clock';
  organizationId?: string;
  /** the job seeker's or worker's own id */
  personId?: string;
  /** scopes of a client, `<resource>.read` and `<resource>.write`; empty for people, whose role decides */
  scopes: string[];
}

/** The worker: it enters without organization and sees what its own policies let it see. */
export const clockActor: Actor = { subject: 'clock', role: 'clock', scopes: [] };
