import { createHash } from 'node:crypto';

/** Someone who may be picked on the sign-in page. One who has two roles, or two organizations, is there twice. */
export interface SignInPerson {
  subject: string;
  name: string;
  role: string;
  organizationId?: string;
  organizationName?: string;
  personId?: string;
}

/** A program of an organization, which signs in with its own secret. */
export interface SignInClient {
  clientId: string;
  secret: string;
  organizationId: string;
  scopes: string[];
}

/** What the API learns from a token. */
export interface TokenClaims {
  sub: string;
  role: string;
  organization?: string;
  person?: string;
  scope: string;
}

/** A token is for one role in one organization, so the subject alone does not tell who was picked. */
export function keyOf(person: SignInPerson): string {
  const parts = [person.subject, person.role, person.organizationId ?? '', person.personId ?? ''];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

export function claimsOfPerson(person: SignInPerson): TokenClaims {
  return {
    sub: person.subject,
    role: person.role,
    ...(person.organizationId && { organization: person.organizationId }),
    ...(person.personId && { person: person.personId }),
    scope: 'openid',
  };
}

export function claimsOfClient(client: SignInClient, scope = client.scopes.join(' ')): TokenClaims {
  return { sub: client.clientId, role: 'integrator', organization: client.organizationId, scope };
}
