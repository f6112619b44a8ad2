import { Injectable } from '@nestjs/common';
import { headOf } from '../../../access/representation.js';
import { Journal } from '../../../journal/journal.js';
import { rangeOf } from '../../../platform/calendar/periods.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { refuseFor } from '../../../platform/refusal.js';
import type { MandateEnding, MandateList, MandateShown, NewMandate } from './mandate.dto.js';
import { Mandate } from './mandate.entity.js';
import { MandateRepository } from './mandate.repository.js';
import { reasonsNotToMandate, reasonsNotToVoidMandate } from './mandate.rules.js';

@Injectable()
export class MandateService {
  constructor(
    private readonly work: Work,
    private readonly mandates: MandateRepository,
    private readonly journal: Journal,
  ) {}

  async give(call: Call, organizationId: string, dto: NewMandate): Promise<MandateShown> {
    return this.work.run(call, async (tx) => {
      const { kind, memberId = null, certificate = null, validFrom, validUntil = null } = dto;
      await this.mandates.lockForGiving(tx, organizationId, dto.memberId);
      const period = { from: validFrom, until: dto.validUntil };
      const others = await this.mandates.periodsBeside(tx, { organizationId, kind, memberId });
      refuseFor(reasonsNotToMandate(period, { kind, namesAdviser: Boolean(memberId && certificate), others }));
      const values = { organizationId, kind, memberId, certificate, validity: rangeOf(period) };
      const row = newRow(Mandate, { ...values, validFrom, validUntil, voidedOn: null });
      return show(await this.journal.create(tx, Mandate, row, 'mandate'));
    });
  }

  async end(call: Call, organizationId: string, id: string, { validUntil }: MandateEnding): Promise<MandateShown> {
    return this.work.run(call, async (tx) => {
      const mandate = await this.mandates.lock(tx, organizationId, id);
      const period = { from: mandate.validFrom, until: validUntil };
      const others = await this.mandates.periodsBeside(tx, mandate, id);
      const voided = mandate.voidedOn !== null;
      refuseFor(reasonsNotToMandate(period, { kind: mandate.kind, namesAdviser: true, others, voided }));
      return show(await this.journal.record(tx, mandate, 'mandate', 'end', { validity: rangeOf(period), validUntil }));
    });
  }

  async void(call: Call, organizationId: string, id: string): Promise<MandateShown> {
    return this.work.run(call, async (tx) => {
      const mandate = await this.mandates.lock(tx, organizationId, id);
      refuseFor(reasonsNotToVoidMandate({ voided: mandate.voidedOn !== null }));
      return show(await this.journal.record(tx, mandate, 'mandate', 'void', { voidedOn: tx.today }));
    });
  }

  async read(call: Call, organizationId: string, id: string): Promise<MandateShown> {
    return this.work.read(call, async (tx) => show(await this.mandates.get(tx, organizationId, id)));
  }

  async ofOrganization(call: Call, organizationId: string, { asOf }: MandateList): Promise<Page<MandateShown>> {
    return this.work.read(call, async (tx) =>
      wholePage((await this.mandates.ofOrganization(tx, organizationId, asOf)).map(show)),
    );
  }
}

function show(mandate: Mandate): MandateShown {
  const { organizationId, kind, memberId, certificate, validFrom, validUntil, voidedOn } = mandate;
  return {
    ...headOf(mandate, `/organizations/${organizationId}/mandates/${mandate.id}`),
    ...{ organizationId, kind, memberId: memberId ?? undefined, certificate: certificate ?? undefined },
    ...{ validFrom, validUntil: validUntil ?? undefined, voidedOn: voidedOn ?? undefined },
  };
}
