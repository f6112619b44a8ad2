import { join } from 'node:path';
import type { AdapterPayload } from 'oidc-provider';
import { rememberedPort, rememberPort } from '../free-port.js';
import { serveOnLoopback } from '../loopback-server.js';
import { keysIn } from './sign-in-keys.js';
import { SignInMemory } from './sign-in-memory.js';
import type { SignInClient, SignInPerson } from './sign-in-people.js';
import { importLibrary, makeProvider } from './sign-in-provider.js';
import { answerSignIn } from './sign-in-routes.js';
import { metadataOf } from './sign-in-settings.js';
import { type Tokens, tokensOf } from './sign-in-tokens.js';

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

export interface SignInServer extends Tokens {
  issuer: string;
  port: number;
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
  const server = await serveOnLoopback({ name: 'the sign-in server', port, say }, (issuer) => {
    const provider = makeProvider(library, { issuer, keys, memory, people, clients });
    provider.on('server_error', (_, error) => say(`The sign-in server failed: ${error}`));
    const apiUrl = options.apiUrl ?? 'http://127.0.0.1:3000';
    return answerSignIn({ provider, people, issuer, apiUrl, tokenFor: tokensOf(keys, issuer).tokenFor });
  });
  await rememberPort(portFile, server.port);
  const stop = async () => {
    memory.stop();
    await server.stop();
  };
  return { issuer: server.url, port: server.port, ...tokensOf(keys, server.url), stop };
}
