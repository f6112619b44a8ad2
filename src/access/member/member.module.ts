import { Module, type OnModuleInit } from '@nestjs/common';
import { Sentences } from '../../journal/sentences.js';
import { constraintMeans } from '../../platform/http/errors/database-errors.js';
import { ClientController } from './client/client.controller.js';
import { ClientService } from './client/client.service.js';
import { clientRefusals, clientSentences } from './client/client.texts.js';
import { MemberController } from './member.controller.js';
import { MemberRepository } from './member.repository.js';
import { MemberService } from './member.service.js';
import { memberRefusals, memberSentences } from './member.texts.js';
import { TeamController } from './team/team.controller.js';
import { TeamRepository } from './team/team.repository.js';
import { TeamService } from './team/team.service.js';
import { teamRefusals, teamSentences } from './team/team.texts.js';

/** Who may act for an organization, and until when. */
@Module({
  controllers: [MemberController, TeamController, ClientController],
  providers: [MemberService, MemberRepository, TeamService, TeamRepository, ClientService],
})
export class MemberModule implements OnModuleInit {
  constructor(private readonly sentences: Sentences) {}

  onModuleInit(): void {
    this.sentences.tell('member', memberSentences);
    this.sentences.tell('team', teamSentences);
    this.sentences.tell('client', clientSentences);
    constraintMeans('members_join_an_organization_once', 'memberExists', memberRefusals.memberExists);
    constraintMeans('teams_have_a_name_of_their_own', 'teamExists', teamRefusals.teamExists);
    constraintMeans('clients_client_id_is_unique', 'clientExists', clientRefusals.clientExists);
  }
}
