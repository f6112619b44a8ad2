import type { ClientMetadata, Configuration } from 'oidc-provider';
import { audience, demoClient, type SignInKeys } from './sign-in-keys.js';
import type { SignInMemory } from './sign-in-memory.js';
import { claimsOfClient, claimsOfPerson, keyOf, type SignInClient, type SignInPerson } from './sign-in-people.js';

export interface ProviderParts {
  issuer: string;
  keys: SignInKeys;
  memory: SignInMemory;
  people: () => Promise<SignInPerson[]>;
  clients: () => Promise<SignInClient[]>;
}

type ResourceSettings = NonNullable<NonNullable<Configuration['features']>['resourceIndicators']>;

const lastAnHour = ['Interaction', 'Session', 'Grant', 'IdToken', 'AccessToken', 'ClientCredentials'];
const loopbackOrigin = /^http:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/;

/** Where the API's interactive page and the usual desktop tools come back to; the port of a native client is free. */
const redirectPaths = ['/', '/callback', '/doc/oauth2-redirect.html', '/doc/static/oauth2-redirect.html'];

const publicClient: ClientMetadata = {
  client_id: demoClient,
  client_name: 'Toeleiding on this machine',
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code'],
  response_types: ['code'],
  redirect_uris: redirectPaths.flatMap((path) => [`http://127.0.0.1${path}`, `http://localhost${path}`]),
};

export function metadataOf({ clientId, secret }: SignInClient): ClientMetadata {
  return {
    client_id: clientId,
    client_secret: secret,
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
  };
}

export function settingsFor(parts: ProviderParts, unknownResource: () => Error): Configuration {
  return {
    adapter: parts.memory.adapter,
    clients: [publicClient],
    jwks: { keys: [parts.keys.signing] } as Configuration['jwks'],
    cookies: { keys: parts.keys.cookies },
    responseTypes: ['code'],
    scopes: ['openid'],
    pkce: { required: () => true },
    claims: { openid: ['sub', 'name', 'role', 'organization', 'person'] },
    clientBasedCORS: (_, origin) => loopbackOrigin.test(origin),
    ...accountSettings(parts),
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: resourceSettings(parts, unknownResource),
    },
    renderError: async (ctx, { error, error_description }) => {
      ctx.type = 'text/plain';
      ctx.body = `The sign-in failed: ${error}. ${error_description ?? ''}`;
    },
    ttl: { AuthorizationCode: 60, ...Object.fromEntries(lastAnHour.map((name) => [name, 3600])) },
  };
}

/** Until the code is exchanged the account is who was picked; the tokens then name the subject, which says less. */
function accountSettings({ people, clients }: ProviderParts): Pick<Configuration, 'findAccount' | 'formats'> {
  const personOf = async (key: string) => (await people()).find((person) => keyOf(person) === key);
  return {
    findAccount: async (_, key, token) => {
      const person = await personOf(key);
      if (!person) return undefined;
      const claims = async () => ({ ...claimsOfPerson(person), name: person.name });
      return { accountId: token ? person.subject : key, claims };
    },
    formats: {
      customizers: {
        jwt: async (ctx, token, jwt) => {
          const picked = ctx.oidc.entities.AuthorizationCode?.accountId;
          const person = picked ? await personOf(picked) : undefined;
          const client = picked ? undefined : await clientOf(clients, token.clientId);
          if (person) Object.assign(jwt.payload, claimsOfPerson(person));
          if (client) Object.assign(jwt.payload, claimsOfClient(client, token.scope ?? ''));
        },
      },
    },
  };
}

function resourceSettings({ clients }: ProviderParts, unknownResource: () => Error): ResourceSettings {
  return {
    enabled: true,
    defaultResource: () => audience,
    useGrantedResource: () => true,
    getResourceServerInfo: async (ctx, resource, client) => {
      if (resource !== audience) throw unknownResource();
      const scopes = (await clientOf(clients, client.clientId))?.scopes ?? [];
      // A program that asks for no scope in particular gets all of its own.
      if (scopes.length > 0 && ctx.oidc.params) ctx.oidc.params.scope ??= scopes.join(' ');
      return { audience, scope: scopes.join(' '), accessTokenFormat: 'jwt', jwt: { sign: { alg: 'RS256' } } };
    },
  };
}

async function clientOf(clients: ProviderParts['clients'], id?: string): Promise<SignInClient | undefined> {
  return (await clients()).find(({ clientId }) => clientId === id);
}
