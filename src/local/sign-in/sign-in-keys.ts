import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { writeDurably } from '../durable-file.js';
import type { TokenClaims } from './sign-in-people.js';

export const audience = 'urn:toeleiding:api';
export const demoClient = 'toeleiding-demo';
const algorithm = 'RS256';

export interface SignInKeys {
  signing: JWK;
  cookies: string[];
}

/** Made once and kept, so that tokens and sign-ins of before a restart stay good. */
export async function keysIn(directory: string): Promise<SignInKeys> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const file = join(directory, 'sign-in-keys.json');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept) as SignInKeys;
  const made = await makeKeys();
  await writeDurably(file, JSON.stringify(made));
  return made;
}

async function makeKeys(): Promise<SignInKeys> {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const key = await exportJWK(privateKey);
  const signing = { ...key, alg: algorithm, use: 'sig', kid: await calculateJwkThumbprint(key) };
  return { signing, cookies: [randomBytes(32).toString('base64url')] };
}

/** The same token that the code flow ends in, without the flow. */
export async function signToken(
  keys: SignInKeys,
  claims: TokenClaims,
  { issuer, clientId, seconds }: { issuer: string; clientId: string; seconds: number },
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({ ...claims, client_id: clientId })
    .setProtectedHeader({ alg: algorithm, typ: 'at+jwt', kid: keys.signing.kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setJti(randomBytes(16).toString('base64url'))
    .setIssuedAt(now)
    .setExpirationTime(now + seconds)
    .sign(await importJWK(keys.signing, algorithm));
}
