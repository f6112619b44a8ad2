import { join } from 'node:path';
import type { AdapterPayload } from 'oidc-provider';
import { rememberedPort, rememberPort } from '../free-port.js';
import { serveOnLoopback } from '../loopback-server.js';
import { demoClient, keysIn, signToken } from './sign-in-keys.js';
import { SignInMemory } from './sign-in-memory.js';
import { claimsOfClient, claimsOfPerson, type SignInClient, type SignInPerson } from './sign-in-people.js';
import { importLibrary, makeProvider } from './sign-in-provider.js';
import { answerSignIn } from './sign-in-routes.js';
import { metadataOf } from './sign-in-settings.js';

export type { SignInClient, SignInPerson } from './sign-in-people.js';

export interface SignInOptions {
  /** the one used before when absent: the issuer's address is part of every token */
  port?: number;
  /** kept between starts: keys and port */
  directory: string;
  /** for the curl that is shown with a token */
  apiUrl?: string;
  people: () => Promise<SignInPerson[]>;
  clients: () => Promise<SignInClient[]>;
  say: (line: string) => void;
}

export interface SignInServer {
  issuer: string;
  port: number;
  /** an hour unless told otherwise */
  tokenFor(person: SignInPerson, lifetimeSeconds?: number): Promise<string>;
  tokenForClient(client: SignInClient, lifetimeSeconds?: number): Promise<string>;
  stop(): Promise<void>;
}

/** An OpenID provider on loopback, where a made-up member is picked instead of a password being asked. */
export async function startSignInServer(options: SignInOptions): Promise<SignInServer> {
  const { directory, people, clients, say } = options;
  const keys = await keysIn(directory);
  const library = await importLibrary();
  const memory = new SignInMemory(async (id) => {
    const client = (await clients()).find(({ clientId }) => clientId === id);
    return client && (metadataOf(client) as AdapterPayload);
  });
  const portFile = join(directory, 'sign-in-port');
  const port = options.port ?? (await rememberedPort(portFile));
  const tokens = (issuer: string) => ({
    tokenFor: (person: SignInPerson, seconds = 3600) =>
      signToken(keys, claimsOfPerson(person), { issuer, clientId: demoClient, seconds }),
    tokenForClient: (client: SignInClient, seconds = 3600) =>
      signToken(keys, claimsOfClient(client), { issuer, clientId: client.clientId, seconds }),
  });
  const server = await serveOnLoopback({ name: 'the sign-in server', port, say }, (issuer) => {
    const provider = makeProvider(library, { issuer, keys, memory, people, clients });
    provider.on('server_error', (_, error) => say(`The sign-in server failed: ${error}`));
    const apiUrl = options.apiUrl ?? 'http://127.0.0.1:3000';
    return answerSignIn({ provider, people, issuer, apiUrl, tokenFor: tokens(issuer).tokenFor });
  });
  await rememberPort(portFile, server.port);
  const stop = async () => {
    memory.stop();
    await server.stop();
  };
  return { issuer: server.url, port: server.port, ...tokens(server.url), stop };
}
