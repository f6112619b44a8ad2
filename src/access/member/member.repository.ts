import { Injectable } from '@nestjs/common';
import { asEntity, columnsOf, getRow, lockCase, lockRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { type Keyset, keyset } from '../../platform/http/paging.js';
import { Problem } from '../../platform/problem.js';
import { type MemberList, memberSorting } from './member.dto.js';
import { Member } from './member.entity.js';

const filters = 'm.organization_id = $1 AND ($2::text[] IS NULL OR m.roles && $2)';

@Injectable()
export class MemberRepository {
  /** The kind of an organization whose people the actor may know: the own one, and for an administrator each. */
  async kindOf(tx: Tx, organizationId: string): Promise<string> {
    const { role, organizationId: own } = tx.call.actor;
    const row = await tx.one<{ kind: string }>('SELECT kind FROM organizations WHERE id = $1', [organizationId]);
    if (!row || (role !== 'administrator' && own !== organizationId)) throw Problem.notFound();
    return row.kind;
  }

  /** ... holding off whoever else adds somebody to it. */
  async lockFor(tx: Tx, organizationId: string): Promise<string> {
    await lockCase(tx, organizationId);
    return this.kindOf(tx, organizationId);
  }

  async get(tx: Tx, organizationId: string, id: string): Promise<Member> {
    return within(organizationId, await getRow(tx, Member, id));
  }

  async lock(tx: Tx, organizationId: string, id: string): Promise<Member> {
    return within(organizationId, await lockRow(tx, Member, id, 'id'));
  }

  async isMember(tx: Tx, organizationId: string, subject: string): Promise<boolean> {
    const found = await tx.one('SELECT 1 FROM members WHERE organization_id = $1 AND subject = $2', [
      organizationId,
      subject,
    ]);
    return found !== null;
  }

  async list(
    tx: Tx,
    organizationId: string,
    query: MemberList,
  ): Promise<{ keys: Keyset; rows: Member[]; total?: number }> {
    await this.kindOf(tx, organizationId);
    const keys = keyset(memberSorting, query);
    const values = [organizationId, query.role ?? null];
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Member, 'm')}, ${keys.columns} FROM members m WHERE ${filters} AND ${keys.where(3)}
        ORDER BY ${keys.orderBy} LIMIT ${keys.limit}`,
      [...values, ...keys.parameters],
    );
    const count = query.total
      ? await tx.one<{ count: number }>(`SELECT count(*) AS count FROM members m WHERE ${filters}`, values)
      : null;
    return { keys, rows: rows.map((row) => asEntity(Member, row)), total: count?.count };
  }
}

/** A row that is asked for under another organization than its own is not there. */
export function within<Owned extends { organizationId: string }>(organizationId: string, row: Owned): Owned {
  if (row.organizationId !== organizationId) throw Problem.notFound();
  return row;
}
