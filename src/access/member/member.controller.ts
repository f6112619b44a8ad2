import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Call } from '../../platform/call.js';
import { CurrentCall } from '../../platform/http/call.decorator.js';
import { Id } from '../../platform/http/id.decorator.js';
import { Creates, Lists, Patches, Reads } from '../../platform/http/operations.js';
import type { Page } from '../../platform/http/paging.js';
import { Requires } from '../requires.decorator.js';
import { MemberChange, MemberList, MemberShown, NewMember } from './member.dto.js';
import { MemberService } from './member.service.js';

@ApiTags('organizations')
@Controller('organizations/:id/members')
export class MemberController {
  constructor(private readonly members: MemberService) {}

  @Get()
  @Requires('member:read')
  @Lists(MemberShown, 'List the members of your organization, by name')
  list(@CurrentCall() call: Call, @Id() id: string, @Query() query: MemberList): Promise<Page<MemberShown>> {
    return this.members.list(call, id, query);
  }

  @Post()
  @Requires('member:write')
  @Creates(MemberShown, 'Let somebody act for an organization')
  create(@CurrentCall() call: Call, @Id() id: string, @Body() dto: NewMember): Promise<MemberShown> {
    return this.members.create(call, id, dto);
  }

  @Get(':memberId')
  @Requires('member:read')
  @Reads(MemberShown, 'Read a member')
  read(@CurrentCall() call: Call, @Id() id: string, @Id('memberId') member: string): Promise<MemberShown> {
    return this.members.read(call, id, member);
  }

  @Patch(':memberId')
  @Requires('member:write')
  @Patches(MemberShown, 'Change name, address or roles of a member, or say until when')
  change(
    @CurrentCall() call: Call,
    @Id() id: string,
    @Id('memberId') member: string,
    @Body() dto: MemberChange,
  ): Promise<MemberShown> {
    return this.members.change(call, id, member, dto);
  }
}
