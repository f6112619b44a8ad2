import { Injectable } from '@nestjs/common';
import { asEntity, columnsOf, getReferenced, lockRow } from '../../../platform/database/rows.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Problem } from '../../../platform/problem.js';
import { Member, Team, TeamMember } from '../member.entity.js';
import { within } from '../member.repository.js';

/** A team with those who are in it. */
export type StaffedTeam = Team & { memberIds: string[] };

@Injectable()
export class TeamRepository {
  async get(tx: Tx, organizationId: string, id: string): Promise<StaffedTeam> {
    const [team] = await this.find(tx, organizationId, id);
    if (!team) throw Problem.notFound();
    return team;
  }

  async lock(tx: Tx, organizationId: string, id: string): Promise<Team> {
    return within(organizationId, await lockRow(tx, Team, id, 'id'));
  }

  async getColleague(tx: Tx, organizationId: string, memberId: string): Promise<Member> {
    const member = await getReferenced(tx, Member, memberId, 'memberId');
    if (member.organizationId !== organizationId) throw Problem.unknownReference('memberId');
    return member;
  }

  async isIn(tx: Tx, teamId: string, memberId: string): Promise<boolean> {
    const found = await tx.one('SELECT 1 FROM team_members WHERE team_id = $1 AND member_id = $2', [teamId, memberId]);
    return found !== null;
  }

  add(tx: Tx, { id: teamId, organizationId }: Team, memberId: string): Promise<void> {
    return tx.insert(TeamMember, { teamId, memberId, organizationId });
  }

  remove(tx: Tx, teamId: string, memberId: string): Promise<void> {
    return tx.change(
      'DELETE FROM team_members WHERE team_id = $1 AND member_id = $2',
      [teamId, memberId],
      'member:write',
    );
  }

  async find(tx: Tx, organizationId: string, id?: string): Promise<StaffedTeam[]> {
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Team, 't')},
              ARRAY (SELECT i.member_id FROM team_members i WHERE i.team_id = t.id ORDER BY i.member_id) AS "memberIds"
         FROM teams t WHERE t.organization_id = $1 AND ($2::uuid IS NULL OR t.id = $2)
        ORDER BY t.name COLLATE "nl-x-icu", t.id`,
      [organizationId, id ?? null],
    );
    return rows.map((row) => asEntity(Team, row) as StaffedTeam);
  }
}
