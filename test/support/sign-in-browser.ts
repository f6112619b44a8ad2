/**
 * What a browser would do with the sign-in page: follows its redirects with its cookies and presses the button of the
 * member in that role. Answers where it is sent back to.
 */
export async function pickOnPage(authorizationUrl: string, name: string, role: string): Promise<URL> {
  const cookies = new Map<string, string>();
  const visit = async (path: string | null, init: RequestInit = {}) => {
    const cookie = [...cookies].map(([key, value]) => `${key}=${value}`).join('; ');
    const response = await fetch(new URL(path ?? '', authorizationUrl), {
      ...init,
      headers: { cookie },
      redirect: 'manual',
    });
    for (const line of response.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(key, value);
    }
    return response;
  };
  const page = (await visit(authorizationUrl)).headers.get('location');
  const groups = (await (await visit(page)).text()).split('<section');
  const group = groups.find((part) => part.includes(`>${role}</h2>`)) ?? '';
  const person = new RegExp(`value="([^"]+)">Sign in as ${name}`).exec(group)?.[1] ?? '';
  const resumed = await visit(page, { method: 'POST', body: new URLSearchParams({ person }) });
  const done = await visit(resumed.headers.get('location'));
  return new URL(done.headers.get('location') ?? '');
}
