import { html, type Markup } from '../page.js';
import { audience } from './sign-in-keys.js';
import { keyOf, type SignInPerson } from './sign-in-people.js';

/** Everyone who can be picked, by role, each with a button that sends who it is to the given path. */
export function pickingForm(path: string, people: SignInPerson[], verb: string): Markup {
  if (people.length === 0)
    return html`<p>There are no members yet. Reload this page when the demo cases are loaded.</p>`;
  const byRole = new Map<string, SignInPerson[]>();
  for (const person of people) byRole.set(person.role, [...(byRole.get(person.role) ?? []), person]);
  const groups = [...byRole].map(
    ([role, members]) => html`
<section aria-labelledby="role-${role}"><h2 id="role-${role}">${inWords(role)}</h2>
<ul>${members.map((person) => html`<li>${button(person, verb)}</li>`)}</ul></section>`,
  );
  return html`<form method="post" action="${path}">${groups}</form>`;
}

function button(person: SignInPerson, verb: string): Markup {
  const organization = person.organizationName && html`, ${person.organizationName}`;
  return html`<button name="person" value="${keyOf(person)}">${verb} ${person.name}${organization}</button>`;
}

function inWords(role: string): string {
  const words = role.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function frontPage(issuer: string, people: SignInPerson[]): Markup {
  return html`<p>This is the sign-in server of Toeleiding on this machine. Everyone below is made up, so there is no
password. Programs sign in with the authorization code flow and PKCE; see
<a href="/.well-known/openid-configuration">what the server offers</a> (issuer <code>${issuer}</code>).</p>
<p>To try the API by hand, pick someone to see an access token for <code>curl</code>.</p>
${pickingForm('/access-token', people, 'Get a token for')}`;
}

export function tokenPage(person: SignInPerson, token: string, apiUrl: string): Markup {
  return html`<p>Good for eight hours, for <code>${audience}</code>, as ${inWords(person.role).toLowerCase()}.</p>
<p><label for="token">Access token</label></p>
<textarea id="token" rows="10" readonly autofocus>${token}</textarea>
<p id="try">In a terminal:</p>
<pre aria-labelledby="try" tabindex="0">curl -H 'Authorization: Bearer ${token}' ${apiUrl}/api/v1/organizations</pre>
<p><a href="/">Pick someone else</a></p>`;
}
