import { Injectable } from '@nestjs/common';
import { Settings } from '../platform/config/settings.js';
import type { Tx } from '../platform/database/tx.js';
import { newKey, seal, unseal } from './sealing.js';

const most = 10_000;

/**
 * Each person's payloads are sealed under a key of the person's own, kept wrapped under the installation's: destroying that
 * one row erases what the journal says about the person and leaves order and hashes whole.
 */
@Injectable()
export class PersonKeys {
  private readonly known = new Map<string, Buffer>();

  constructor(private readonly settings: Settings) {}

  get installationKey(): Buffer {
    return Buffer.from(this.settings.journalKey, 'base64');
  }

  /** The key to write with; the installation's where the payload is about nobody. */
  async forWriting(tx: Tx, personId: string | undefined): Promise<Buffer> {
    if (personId === undefined) return this.installationKey;
    const known = this.known.get(personId);
    if (known) return known;
    const proposal = seal(this.installationKey, personId, newKey());
    const row = await tx.one<{ wrapped: Buffer | null }>('SELECT app.person_key($1, $2) AS wrapped', [
      personId,
      proposal,
    ]);
    return this.opened(tx, personId, row?.wrapped);
  }

  /** The same for many persons at once, by person. */
  async forWritingAbout(tx: Tx, personIds: string[]): Promise<Map<string, Buffer>> {
    const keys = new Map<string, Buffer>();
    const unknown = new Set<string>();
    for (const id of personIds) {
      const known = this.known.get(id);
      if (known) keys.set(id, known);
      else unknown.add(id);
    }
    if (unknown.size === 0) return keys;
    const asked = [...unknown];
    const proposals = asked.map((id) => seal(this.installationKey, id, newKey()));
    const rows = await tx.query<{ id: string; wrapped: Buffer | null }>(
      'SELECT person_id AS id, wrapped FROM app.person_keys($1::uuid[], $2::bytea[])',
      [asked, proposals],
    );
    for (const { id, wrapped } of rows) keys.set(id, this.opened(tx, id, wrapped));
    return keys;
  }

  /** The key to read with; null once it is destroyed. */
  async forReading(tx: Tx, personId: string | undefined): Promise<Buffer | null> {
    if (personId === undefined) return this.installationKey;
    const row = await tx.one<{ wrapped: Buffer | null }>('SELECT app.person_key($1, NULL) AS wrapped', [personId]);
    return row?.wrapped ? unseal(this.installationKey, personId, row.wrapped) : null;
  }

  private opened(tx: Tx, personId: string, wrapped: Buffer | null | undefined): Buffer {
    if (!wrapped) throw new Error(`The key of person ${personId} is destroyed: nothing more can be written about it.`);
    const key = unseal(this.installationKey, personId, wrapped);
    tx.afterCommit(() => this.remember(personId, key));
    return key;
  }

  /** Only after commit: a key whose row was rolled back would seal what nobody can ever open. */
  private remember(personId: string, key: Buffer): void {
    if (this.known.size >= most) this.known.clear();
    this.known.set(personId, key);
  }
}
