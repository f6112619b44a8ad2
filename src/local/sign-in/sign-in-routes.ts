import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { html, readForm, sendPage } from '../page.js';
import { frontPage, pickingForm, tokenPage } from './sign-in-page.js';
import { keyOf, type SignInPerson } from './sign-in-people.js';

interface Parts {
  provider: Provider;
  people: () => Promise<SignInPerson[]>;
  issuer: string;
  apiUrl: string;
  tokenFor: (person: SignInPerson, lifetimeSeconds?: number) => Promise<string>;
}

const workingDay = 8 * 3600;

/** Our two pages; everything else is the provider's. */
export function answerSignIn(parts: Parts) {
  const answerProtocol = parts.provider.callback();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url?.split('?')[0] ?? '/';
    if (path === '/' && request.method === 'GET') {
      return sendPage(response, 'Sign in to Toeleiding', frontPage(parts.issuer, await parts.people()));
    }
    if (path === '/access-token' && request.method === 'POST') return showToken(parts, request, response);
    if (path.startsWith('/sign-in/')) return pick(parts, request, response);
    await answerProtocol(request, response);
  };
}

async function showToken(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const person = await personIn(request, parts);
  if (!person)
    return sendPage(response, 'Not found', html`<p>Nobody here is called that. <a href="/">Pick again</a></p>`, 404);
  const token = await parts.tokenFor(person, workingDay);
  sendPage(response, `A token for ${person.name}`, tokenPage(person, token, parts.apiUrl));
}

async function pick(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { provider } = parts;
  const interaction = await provider.interactionDetails(request, response).catch(() => undefined);
  if (!interaction) {
    const sorry = html`<p>This sign-in has ended. Go back to where you came from and begin again.</p>`;
    return sendPage(response, 'Too late', sorry, 400);
  }
  const person = request.method === 'POST' ? await personIn(request, parts) : undefined;
  if (!person) {
    const form = pickingForm(`/sign-in/${interaction.uid}`, await parts.people(), 'Sign in as');
    return sendPage(response, 'Who are you today?', form);
  }
  const result = { login: { accountId: keyOf(person), remember: false } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

async function personIn(request: IncomingMessage, { people }: Parts): Promise<SignInPerson | undefined> {
  const key = (await readForm(request)).get('person');
  return (await people()).find((person) => keyOf(person) === key);
}
