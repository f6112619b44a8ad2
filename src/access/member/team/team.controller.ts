import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Acts, Creates, Deletes, Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { Requires } from '../../requires.decorator.js';
import { NewTeam, NewTeamMember, TeamShown } from './team.dto.js';
import { TeamService } from './team.service.js';

@ApiTags('organizations')
@Controller('organizations/:id/teams')
export class TeamController {
  constructor(private readonly teams: TeamService) {}

  @Get()
  @Requires('member:read')
  @Lists(TeamShown, 'List the teams of your organization')
  ofOrganization(@CurrentCall() call: Call, @Id() id: string): Promise<Page<TeamShown>> {
    return this.teams.ofOrganization(call, id);
  }

  @Post()
  @Requires('member:write')
  @Creates(TeamShown, 'Form a team')
  create(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewTeam): Promise<TeamShown> {
    return this.teams.create(call, id, dto);
  }

  @Get(':teamId')
  @Requires('member:read')
  @Reads(TeamShown, 'Read a team')
  read(@CurrentCall() call: Call, @Id() id: string, @Id('teamId') team: string): Promise<TeamShown> {
    return this.teams.read(call, id, team);
  }

  @Post(':teamId/members')
  @Requires('member:write')
  @Acts(TeamShown, 'Add a member to a team; who is in it already stays')
  join(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('teamId') team: string,
    @Body() dto: NewTeamMember,
  ): Promise<TeamShown> {
    return this.teams.join(call, id, team, dto);
  }

  @Delete(':teamId/members/:memberId')
  @Requires('member:write')
  @Deletes('Take a member out of a team; If-Match is the version of the team')
  leave(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('teamId') team: string,
    @Id('memberId') member: string,
  ): Promise<void> {
    return this.teams.leave(call, id, team, member);
  }
}
