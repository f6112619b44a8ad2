import { peopleOf } from './demo/sign-in-list.js';
import type { Stack } from './stack.js';

const workingDay = 8 * 3600;

/** Where everything is, and a first request that works. */
export async function introduce(stack: Stack, directory: string): Promise<string> {
  const { apiUrl, mailsUrl, calendarUrl, signIn, owner } = stack;
  const people = await peopleOf(owner);
  const tom = people.find(({ subject }) => subject === 'tom') ?? people.find(({ role }) => role === 'coach');
  return `
Toeleiding is ready.
  API            ${apiUrl}/api/v1    documentation ${apiUrl}/api/v1/doc
  sign in as ... ${signIn.issuer}    (a page with an invented member of each role, and tokens)
  mails          ${mailsUrl}
  calendar       curl -X POST ${calendarUrl} -d '{"today":"2027-01-04"}'
${tom ? example(apiUrl, `As ${tom.name}, ${tom.role} at ${tom.organizationName}`, await signIn.tokenFor(tom, workingDay)) : ''}
Everything is kept in ${directory}. Ctrl-C stops.`;
}

function example(apiUrl: string, who: string, token: string): string {
  return `
${who}, for 8 hours:
  curl -H 'Authorization: Bearer ${token}' ${apiUrl}/api/v1/organizations
`;
}
