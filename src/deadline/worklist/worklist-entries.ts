import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.js';
import type { AvailableAction } from '../../platform/http/representation.js';
import type { Text } from '../../platform/text.js';
import type { Deadline } from '../deadline.entity.js';

/** What a kind of deadline is called on a worklist, and what may be done about one. */
export interface WorklistEntry {
  /** what is to be done, in the imperative of a list; `{occurrence}` is the one of several */
  title: Text;
  /** what whoever asks may do about it now; read through the actor's eyes */
  actionsOn(tx: Tx, deadline: Deadline): Promise<AvailableAction[]>;
}

/** Each step tells of its own kinds; nothing here knows a step. */
@Injectable()
export class WorklistEntries {
  private readonly known = new Map<string, WorklistEntry>();

  tell(kind: string, entry: WorklistEntry): void {
    this.known.set(kind, entry);
  }

  of(kind: string): WorklistEntry {
    const entry = this.known.get(kind);
    if (!entry) throw new Error(`Nobody tells how ${kind} stands on a worklist`);
    return entry;
  }

  get kinds(): string[] {
    return [...this.known.keys()];
  }
}
