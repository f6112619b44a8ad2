import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import { periodOf } from '../../platform/calendar/periods.js';
import type { Call } from '../../platform/call.js';
import { newRow } from '../../platform/database/row.js';
import { Work } from '../../platform/database/work.js';
import { given } from '../../platform/http/merge-patch.js';
import { type Page, pageOf } from '../../platform/http/paging.js';
import { refuseFor } from '../../platform/refusal.js';
import { headOf } from '../representation.js';
import type { MemberChange, MemberList, MemberShown, NewMember } from './member.dto.js';
import { Member } from './member.entity.js';
import { MemberRepository } from './member.repository.js';
import { reasonsAgainstMember } from './member.rules.js';

@Injectable()
export class MemberService {
  constructor(
    private readonly work: Work,
    private readonly members: MemberRepository,
    private readonly journal: Journal,
  ) {}

  async create(call: Call, organizationId: string, dto: NewMember): Promise<MemberShown> {
    return this.work.run(call, async (tx) => {
      const kind = await this.members.lockFor(tx, organizationId);
      const { subject, name, email, language = 'nl', roles, validFrom = tx.today, validUntil = null } = dto;
      const isMember = await this.members.isMember(tx, organizationId, subject);
      refuseFor(reasonsAgainstMember({ kind, roles, period: periodOf({ validFrom, validUntil }), isMember }));
      const values = { organizationId, subject, name, email, language, roles, validFrom, validUntil };
      return show(await this.journal.create(tx, Member, newRow(Member, values), 'member'));
    });
  }

  async change(call: Call, organizationId: string, id: string, dto: MemberChange): Promise<MemberShown> {
    return this.work.run(call, async (tx) => {
      const member = await this.members.lock(tx, organizationId, id);
      const kind = await this.members.kindOf(tx, organizationId);
      const period = periodOf({ ...member, ...given({ validUntil: dto.validUntil }) } as Member);
      refuseFor(reasonsAgainstMember({ kind, roles: dto.roles ?? member.roles, period }));
      return show(await this.journal.record(tx, member, 'member', 'change', given(dto)));
    });
  }

  async read(call: Call, organizationId: string, id: string): Promise<MemberShown> {
    return this.work.read(call, async (tx) => show(await this.members.get(tx, organizationId, id)));
  }

  async list(call: Call, organizationId: string, query: MemberList): Promise<Page<MemberShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.members.list(tx, organizationId, query);
      return pageOf(keys, rows, show, total);
    });
  }
}

function show(member: Member): MemberShown {
  const { organizationId, subject, name, email, language, roles, validFrom, validUntil } = member;
  return {
    ...headOf(member, `/organizations/${organizationId}/members/${member.id}`),
    ...{ organizationId, subject, name, email, language, roles, validFrom, validUntil: validUntil ?? undefined },
  };
}
