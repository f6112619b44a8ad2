import { Injectable } from '@nestjs/common';
import { Journal } from '../../../journal/journal.js';
import { periodOf } from '../../../platform/calendar/periods.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { getRow, lockRow } from '../../../platform/database/rows.js';
import { Work } from '../../../platform/database/work.js';
import { given } from '../../../platform/http/merge-patch.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { refuseFor } from '../../../platform/refusal.js';
import { headOf } from '../../representation.js';
import { Client } from '../member.entity.js';
import { MemberRepository, within } from '../member.repository.js';
import type { ClientChange, ClientShown, NewClient } from './client.dto.js';
import { reasonsAgainstClient } from './client.rules.js';

/** No secret is kept here: the sign-in server knows it, and vouches for the client. */
@Injectable()
export class ClientService {
  constructor(
    private readonly work: Work,
    private readonly members: MemberRepository,
    private readonly journal: Journal,
  ) {}

  async create(call: Call, organizationId: string, dto: NewClient): Promise<ClientShown> {
    return this.work.run(call, async (tx) => {
      await this.members.lockFor(tx, organizationId);
      const { clientId, name, scopes, readsFindings = false, validFrom = tx.today, validUntil = null } = dto;
      const exists = (await tx.one('SELECT 1 FROM clients WHERE client_id = $1', [clientId])) !== null;
      refuseFor(reasonsAgainstClient(periodOf({ validFrom, validUntil }), { exists }));
      const values = { organizationId, clientId, name, scopes, readsFindings, validFrom, validUntil };
      return show(await this.journal.create(tx, Client, newRow(Client, values), 'client'));
    });
  }

  async change(call: Call, organizationId: string, id: string, dto: ClientChange): Promise<ClientShown> {
    return this.work.run(call, async (tx) => {
      const client = within(organizationId, await lockRow(tx, Client, id, 'id'));
      const { validFrom, validUntil } = { ...client, ...given(dto) };
      refuseFor(reasonsAgainstClient(periodOf({ validFrom, validUntil }), { exists: false }));
      return show(await this.journal.record(tx, client, 'client', 'change', given(dto)));
    });
  }

  async read(call: Call, organizationId: string, id: string): Promise<ClientShown> {
    return this.work.read(call, async (tx) => show(within(organizationId, await getRow(tx, Client, id))));
  }

  async ofOrganization(call: Call, organizationId: string): Promise<Page<ClientShown>> {
    return this.work.read(call, async (tx) => {
      await this.members.kindOf(tx, organizationId);
      const rows = await tx.manager.find(Client, { where: { organizationId }, order: { name: 'ASC', id: 'ASC' } });
      return wholePage(rows.map(show));
    });
  }
}

function show(client: Client): ClientShown {
  const { organizationId, clientId, name, scopes, readsFindings, validFrom, validUntil } = client;
  return {
    ...headOf(client, `/organizations/${organizationId}/clients/${client.id}`),
    ...{ organizationId, clientId, name, scopes, readsFindings, validFrom, validUntil: validUntil ?? undefined },
  };
}
