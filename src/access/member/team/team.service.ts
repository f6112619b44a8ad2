import { Injectable } from '@nestjs/common';
import { Journal } from '../../../journal/journal.js';
import type { Call } from '../../../platform/call.js';
import { newRow } from '../../../platform/database/row.js';
import { Work } from '../../../platform/database/work.js';
import { type Page, wholePage } from '../../../platform/http/paging.js';
import { Problem } from '../../../platform/problem.js';
import { refuseFor } from '../../../platform/refusal.js';
import { headOf } from '../../representation.js';
import { Team } from '../member.entity.js';
import { MemberRepository } from '../member.repository.js';
import type { NewTeam, NewTeamMember, TeamShown } from './team.dto.js';
import { type StaffedTeam, TeamRepository } from './team.repository.js';
import { teamRefusals as text } from './team.texts.js';

@Injectable()
export class TeamService {
  constructor(
    private readonly work: Work,
    private readonly members: MemberRepository,
    private readonly teams: TeamRepository,
    private readonly journal: Journal,
  ) {}

  async create(call: Call, organizationId: string, { name }: NewTeam): Promise<TeamShown> {
    return this.work.run(call, async (tx) => {
      await this.members.lockFor(tx, organizationId);
      const taken = (await this.teams.find(tx, organizationId)).some((team) => team.name === name);
      refuseFor(taken ? [{ code: 'teamExists', field: 'name', text: text.teamExists }] : []);
      const team = await this.journal.create(tx, Team, newRow(Team, { organizationId, name }), 'team');
      return show(await this.teams.get(tx, organizationId, team.id));
    });
  }

  /** Who joins sees the team's cases, without findings; who is in it already stays. */
  async join(call: Call, organizationId: string, id: string, { memberId }: NewTeamMember): Promise<TeamShown> {
    return this.work.run(call, async (tx) => {
      const team = await this.teams.lock(tx, organizationId, id);
      const member = await this.teams.getColleague(tx, organizationId, memberId);
      if (!(await this.teams.isIn(tx, id, memberId))) {
        await this.teams.add(tx, team, memberId);
        await this.journal.record(tx, team, 'team', 'join', {});
        await this.journal.record(tx, member, 'member', 'joinTeam', {});
      }
      return show(await this.teams.get(tx, organizationId, id));
    });
  }

  async leave(call: Call, organizationId: string, id: string, memberId: string): Promise<void> {
    return this.work.run(call, async (tx) => {
      const team = await this.teams.lock(tx, organizationId, id);
      if (!(await this.teams.isIn(tx, id, memberId))) throw Problem.notFound();
      const member = await this.members.get(tx, organizationId, memberId);
      await this.teams.remove(tx, id, memberId);
      await this.journal.record(tx, team, 'team', 'leave', {});
      await this.journal.record(tx, member, 'member', 'leaveTeam', {});
    });
  }

  async read(call: Call, organizationId: string, id: string): Promise<TeamShown> {
    return this.work.read(call, async (tx) => show(await this.teams.get(tx, organizationId, id)));
  }

  async ofOrganization(call: Call, organizationId: string): Promise<Page<TeamShown>> {
    return this.work.read(call, async (tx) => {
      await this.members.kindOf(tx, organizationId);
      return wholePage((await this.teams.find(tx, organizationId)).map(show));
    });
  }
}

function show(team: StaffedTeam): TeamShown {
  const { organizationId, name, memberIds } = team;
  return { ...headOf(team, `/organizations/${organizationId}/teams/${team.id}`), organizationId, name, memberIds };
}
