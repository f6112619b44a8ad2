import type { KoaContextWithOIDC, Provider } from 'oidc-provider';
import { type ProviderParts, settingsFor } from './sign-in-settings.js';

type Library = typeof import('oidc-provider');

/**
 * The library asks for Node 22 and says so on the console. What it really misses on Node 20 is `URL.parse`, which is
 * given to it here, as the standard defines it.
 */
export async function importLibrary(): Promise<Library> {
  URL.parse ??= (url, base) => (URL.canParse(url, base) ? new URL(url, base) : null);
  const { warn } = console;
  console.warn = (...parts) => (/oidc-provider.*Unsupported runtime/.test(`${parts[0]}`) ? undefined : warn(...parts));
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}

export function makeProvider({ Provider, interactionPolicy, errors }: Library, parts: ProviderParts): Provider {
  // Nobody consents to anything here, so that prompt goes; and the page is shown each time, to be someone else.
  const policy = interactionPolicy.base();
  policy.remove('consent');
  const { Check } = interactionPolicy;
  const picksEachTime = (ctx: KoaContextWithOIDC) =>
    ctx.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT;
  policy.get('login')?.checks.add(new Check('pick', 'a member is picked for each sign-in', picksEachTime));

  const provider: Provider = new Provider(parts.issuer, {
    ...settingsFor(parts, () => new errors.InvalidTarget()),
    interactions: { policy, url: (_, { uid }) => `/sign-in/${uid}` },
    loadExistingGrant: async (ctx) => {
      const grant = new provider.Grant({ clientId: ctx.oidc.client?.clientId, accountId: ctx.oidc.account?.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  return provider;
}
