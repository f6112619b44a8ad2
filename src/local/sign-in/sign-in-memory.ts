import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  payload: AdapterPayload;
  expiresAt: number;
}

type FindClient = (clientId: string) => Promise<AdapterPayload | undefined>;

/**
 * Sign-ins under way live in memory, and a restart forgets them: tokens do not need them, since they carry all in
 * themselves. Clients are asked for each time.
 */
export class SignInMemory {
  private readonly entries = new Map<string, Entry>();
  private readonly sweeping = setInterval(() => this.sweep(), 60_000).unref();

  constructor(private readonly findClient: FindClient) {}

  readonly adapter = (model: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => {
      const expiresAt = expiresIn ? Date.now() + expiresIn * 1000 : Number.POSITIVE_INFINITY;
      this.entries.set(`${model}:${id}`, { payload, expiresAt });
    },
    find: async (id) => (model === 'Client' ? this.findClient(id) : this.live(`${model}:${id}`)),
    findByUid: async (uid) => this.search(model, (payload) => payload.uid === uid),
    findByUserCode: async (code) => this.search(model, (payload) => payload.userCode === code),
    consume: async (id) => {
      const payload = this.live(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => {
      this.entries.delete(`${model}:${id}`);
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of this.entries) if (payload.grantId === grantId) this.entries.delete(key);
    },
  });

  stop(): void {
    clearInterval(this.sweeping);
  }

  private live(key: string): AdapterPayload | undefined {
    const entry = this.entries.get(key);
    return entry && entry.expiresAt > Date.now() ? entry.payload : undefined;
  }

  private search(model: string, fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload }] of this.entries) {
      if (key.startsWith(`${model}:`) && fits(payload)) return this.live(key);
    }
    return undefined;
  }

  private sweep(): void {
    const now = Date.now();
    for (const [key, { expiresAt }] of this.entries) if (expiresAt <= now) this.entries.delete(key);
  }
}
