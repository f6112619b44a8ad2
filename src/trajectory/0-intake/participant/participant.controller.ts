import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/requires.decorator.js';
import type { Call } from '../../../platform/call.js';
import { CurrentCall } from '../../../platform/http/call.decorator.js';
import { Id } from '../../../platform/http/id.decorator.js';
import { Acts, Creates, Lists, Reads } from '../../../platform/http/operations.js';
import type { Page } from '../../../platform/http/paging.js';
import { NewParticipant, ParticipantAcceptance, ParticipantShown, ParticipationList } from './participant.dto.js';
import { ParticipantService } from './participant.service.js';

@ApiTags('trajectories')
@Controller()
export class ParticipantController {
  constructor(private readonly participants: ParticipantService) {}

  @Get('participations')
  @Requires('participant:read')
  @Lists(ParticipantShown, 'List what your organization takes part in, or is asked to')
  ofOrganization(@CurrentCall() call: Call, @Query() query: ParticipationList): Promise<Page<ParticipantShown>> {
    return this.participants.ofOrganization(call, query);
  }

  @Get('trajectories/:id/participants')
  @Requires('participant:read')
  @Lists(ParticipantShown, 'List who takes part in a trajectory')
  ofCase(@CurrentCall() call: Call, @Id() id: string): Promise<Page<ParticipantShown>> {
    return this.participants.ofCase(call, id);
  }

  @Post('trajectories/:id/participants')
  @Requires('participant:create')
  @Creates(ParticipantShown, 'Propose an organization, or ask to join a trajectory that your query found')
  propose(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewParticipant): Promise<ParticipantShown> {
    return this.participants.propose(call, id, dto);
  }

  @Get('trajectories/:id/participants/:participantId')
  @Requires('participant:read')
  @Reads(ParticipantShown, 'Read one participation')
  read(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('participantId') participant: string,
  ): Promise<ParticipantShown> {
    return this.participants.read(call, id, participant);
  }

  @Post('trajectories/:id/participants/:participantId/acceptance')
  @Requires('participant:accept')
  @Acts(ParticipantShown, 'Accept a proposal; who accepts to direct assigns a lead')
  accept(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('participantId') participant: string,
    @Body() dto: ParticipantAcceptance,
  ): Promise<ParticipantShown> {
    return this.participants.accept(call, id, participant, dto);
  }

  @Post('trajectories/:id/participants/:participantId/refusal')
  @Requires('participant:refuse')
  @Acts(ParticipantShown, 'Decline a proposal')
  refuse(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('participantId') participant: string,
  ): Promise<ParticipantShown> {
    return this.participants.refuse(call, id, participant);
  }

  @Post('trajectories/:id/participants/:participantId/ending')
  @Requires('participant:end')
  @Acts(ParticipantShown, 'End a participation')
  end(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('participantId') participant: string,
  ): Promise<ParticipantShown> {
    return this.participants.end(call, id, participant);
  }
}
