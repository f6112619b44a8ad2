import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessGuard } from './access.guard.js';
import { AccessTokens } from './access-tokens.js';
import { BearerStrategy } from './bearer.strategy.js';
import { GuardedRoutes } from './guarded-routes.js';
import { Client, Member, Team, TeamMember } from './member/member.entity.js';
import { ReadLog } from './read-log.js';

@Global()
@Module({
  imports: [DiscoveryModule, TypeOrmModule.forFeature([Member, Team, TeamMember, Client])],
  providers: [AccessTokens, BearerStrategy, GuardedRoutes, ReadLog, { provide: APP_GUARD, useClass: AccessGuard }],
  exports: [ReadLog],
})
export class AccessModule {}
