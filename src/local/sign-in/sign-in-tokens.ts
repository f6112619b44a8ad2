import { demoClient, type SignInKeys, signToken } from './sign-in-keys.js';
import { claimsOfClient, claimsOfPerson, type SignInClient, type SignInPerson } from './sign-in-people.js';

/** An hour unless told otherwise. */
export interface Tokens {
  tokenFor(person: SignInPerson, lifetimeSeconds?: number): Promise<string>;
  tokenForClient(client: SignInClient, lifetimeSeconds?: number): Promise<string>;
}

/** What the server at that address signs, without asking it. */
export function tokensOf(keys: SignInKeys, issuer: string): Tokens {
  return {
    tokenFor: (person, seconds = 3600) =>
      signToken(keys, claimsOfPerson(person), { issuer, clientId: demoClient, seconds }),
    tokenForClient: (client, seconds = 3600) =>
      signToken(keys, claimsOfClient(client), { issuer, clientId: client.clientId, seconds }),
  };
}
