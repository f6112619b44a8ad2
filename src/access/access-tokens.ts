import { Injectable } from '@nestjs/common';
import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type Actor, type Role, roles } from '../platform/actor.js';
import { Settings } from '../platform/config/settings.js';
import { Problem } from '../platform/problem.js';

const keptSeconds = 60;
const most = 5_000;

interface Known {
  actor: Actor;
  until: number;
}

/** Turns an access token into who acts: a JWT against the issuer's keys, or an opaque one by introspection (RFC 7662). */
@Injectable()
export class AccessTokens {
  private readonly known = new Map<string, Known>();
  private keys?: Promise<JWTVerifyGetKey>;

  constructor(private readonly settings: Settings) {}

  async actorOf(token: string): Promise<Actor> {
    const known = this.known.get(token);
    if (known && known.until > Date.now()) return known.actor;
    const claims = this.settings.oidcIntrospectionUrl ? await this.introspect(token) : await this.verify(token);
    const actor = this.read(claims);
    this.remember(token, actor, claims.exp);
    return actor;
  }

  private async verify(token: string): Promise<JWTPayload> {
    try {
      const keys = await this.issuerKeys();
      const { payload } = await jwtVerify(token, keys, {
        issuer: this.settings.oidcIssuer,
        audience: this.settings.oidcAudience,
        requiredClaims: ['exp', 'sub'],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw Problem.unauthorized('expiredAccessToken');
      if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout)) {
        throw Problem.unauthorized('invalidAccessToken');
      }
      throw Problem.serviceUnavailable();
    }
  }

  private issuerKeys(): Promise<JWTVerifyGetKey> {
    this.keys ??= discover(this.settings.oidcIssuer).catch((error) => {
      this.keys = undefined;
      throw error;
    });
    return this.keys;
  }

  private async introspect(token: string): Promise<JWTPayload> {
    const { oidcIntrospectionUrl, oidcClientId = '', oidcClientSecret = '', oidcIssuer, oidcAudience } = this.settings;
    const credentials = `${encodeURIComponent(oidcClientId)}:${encodeURIComponent(oidcClientSecret)}`;
    const answer = await fetch(String(oidcIntrospectionUrl), {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
      body: new URLSearchParams({ token }),
      signal: AbortSignal.timeout(5_000),
    }).catch(() => undefined);
    if (!answer?.ok) throw Problem.serviceUnavailable();
    const claims = (await answer.json()) as JWTPayload & { active?: boolean };
    const foreign = (claims.iss ?? oidcIssuer) !== oidcIssuer || ![claims.aud].flat().includes(oidcAudience);
    if (!claims.active || foreign) throw Problem.unauthorized('invalidAccessToken');
    return claims;
  }

  /** Role, organization and person come from the claims that the settings name, never from the request. */
  private read(claims: JWTPayload): Actor {
    const { oidcClaimRole, oidcClaimOrganization, oidcClaimPerson } = this.settings;
    const role = claims[oidcClaimRole];
    if (!claims.sub || !roles.includes(role as Role)) throw Problem.unauthorized('invalidAccessToken');
    return {
      subject: claims.sub,
      role: role as Role,
      organizationId: uuid(claims[oidcClaimOrganization]),
      personId: uuid(claims[oidcClaimPerson]),
      scopes: typeof claims.scope === 'string' ? claims.scope.split(' ') : [],
    };
  }

  private remember(token: string, actor: Actor, expires = 0): void {
    if (this.known.size >= most) this.known.clear();
    this.known.set(token, { actor, until: Math.min(expires * 1000, Date.now() + keptSeconds * 1000) });
  }
}

async function discover(issuer: string): Promise<JWTVerifyGetKey> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5_000) });
  if (!answer.ok) throw new Error(`The sign-in server answered ${answer.status}`);
  const { jwks_uri } = (await answer.json()) as { jwks_uri: string };
  return createRemoteJWKSet(new URL(jwks_uri));
}

function uuid(claim: unknown): string | undefined {
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
  if (claim === undefined || claim === null) return undefined;
  if (typeof claim !== 'string' || !shape.test(claim)) throw Problem.unauthorized('invalidAccessToken');
  return claim.toLowerCase();
}
