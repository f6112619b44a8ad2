import { Injectable } from '@nestjs/common';
import { asEntity, columnsOf, findRow, getReferenced, lockCase, lockRow } from '../../platform/database/rows.js';
import type { Tx } from '../../platform/database/tx.js';
import { Problem } from '../../platform/problem.js';
import { Organization } from '../../registry/organization/organization.entity.js';
import { statusOnDay } from '../0-intake/picture/picture.repository.js';
import { Employment } from '../4-employment/employment.entity.js';
import { FollowUp } from './follow-up/follow-up.entity.js';
import type { AdvanceFacts } from './phase/phase.rules.js';
import type { ReturnFacts } from './return/return.rules.js';
import { Transition, TransitionSetting } from './transition.entity.js';
import { openStatuses, type Party } from './transition.lifecycle.js';
import type { NamingFacts, ProposalFacts } from './transition.rules.js';

/** How the actor stands to a path. */
export interface Relation {
  /** to the case, as counselor or expert of the employment service */
  assigned: boolean;
  /** the provider, or the assigned counselor */
  guides: boolean;
}

export const transitionsOnDay = `SELECT t.id, '/transitions' AS path, t.basis AS title, ${statusOnDay('t.id')} AS status,
    t.proposed_on AS "from", t.closed_on AS until
  FROM transitions t WHERE t.trajectory_id = $1 AND t.proposed_on <= $2 AND coalesce(t.closed_on, 'infinity') > $2 ORDER BY t.id`;

@Injectable()
export class TransitionRepository {
  lock(tx: Tx, id: string): Promise<Transition> {
    return lockRow(tx, Transition, id);
  }

  async relation(tx: Tx, { trajectoryId, providerId }: Transition): Promise<Relation> {
    const row = await tx.one<{ assigned: boolean }>('SELECT app.is_assigned($1) AS assigned', [trajectoryId]);
    const { role, organizationId } = tx.call.actor;
    const assigned = (row?.assigned ?? false) && (role === 'counselor' || role === 'expert');
    const guides = (role === 'counselor' && assigned) || (role === 'provider' && organizationId === providerId);
    return { assigned, guides };
  }

  /** Under the case's lock: the employment that the worker would leave, through the actor's eyes. */
  async factsForProposal(tx: Tx, employmentId: string): Promise<{ employment: Employment; facts: ProposalFacts }> {
    const { trajectoryId } = await getReferenced(tx, Employment, employmentId, 'employmentId');
    await lockCase(tx, trajectoryId);
    const employment = await getReferenced(tx, Employment, employmentId, 'employmentId');
    const row = await tx.one<{ assigned: boolean }>('SELECT app.is_assigned($1) AS assigned', [trajectoryId]);
    const transitionRuns = (await this.ofCase(tx, trajectoryId)).some(({ status }) => openStatuses.includes(status));
    const employmentRuns = runs(employment, tx.today);
    const assigned = row?.assigned ?? false;
    return { employment, facts: { measure: employment.measure, employmentRuns, transitionRuns, assigned } };
  }

  async factsForNaming(tx: Tx, transition: Transition, providerId: string): Promise<NamingFacts> {
    const { kind } = await getReferenced(tx, Organization, providerId, 'providerId');
    const { assigned } = await this.relation(tx, transition);
    return { isProvider: kind === 'transitionProvider', mandated: await this.isMandated(tx, providerId), assigned };
  }

  /** Today, to guide transitions. */
  async isMandated(tx: Tx, providerId: string | null): Promise<boolean> {
    const found = await tx.one(
      `SELECT 1 FROM mandates m WHERE m.organization_id = $1 AND m.kind = 'transitionGuidance' AND m.voided_on IS NULL
          AND m.valid_from <= $2 AND (m.valid_until IS NULL OR m.valid_until > $2)`,
      [providerId, tx.today],
    );
    return found !== null;
  }

  /** Under the agreement with the provider of now. */
  async signed(tx: Tx, { id, providerId }: Transition): Promise<Party[]> {
    const rows = await tx.query<{ party: Party }>(
      'SELECT party FROM transition_signatures WHERE transition_id = $1 AND provider_id IS NOT DISTINCT FROM $2',
      [id, providerId],
    );
    return rows.map(({ party }) => party);
  }

  async factsForAdvance(tx: Tx, transition: Transition): Promise<AdvanceFacts> {
    const { id, status, basis, startsOn, agreedOn, providerId, organizationId: firmId } = transition;
    const { guides } = await this.relation(tx, transition);
    const row = await tx.one<{ internships: number; supportedFrom: string | null }>(
      `SELECT (SELECT count(*) FROM internships WHERE transition_id = $1) AS internships, app.supported_since($1) AS "supportedFrom"`,
      [id],
    );
    if (!row) throw Problem.notFound();
    return { status, basis, startsOn, agreedOn, firmId, guides, providerNamed: providerId !== null, ...row };
  }

  async factsForReturn(
    tx: Tx,
    transition: Transition,
  ): Promise<Pick<ReturnFacts, 'windowMonths' | 'trajectoryOpen' | 'assigned' | 'returnedOn'>> {
    const { assigned } = await this.relation(tx, transition);
    const row = await tx.one<Pick<ReturnFacts, 'trajectoryOpen' | 'returnedOn'>>(
      `SELECT app.trajectory_is_open($1) AS "trajectoryOpen",
              (SELECT decided_on FROM transition_decisions WHERE transition_id = $2 AND kind = 'return') AS "returnedOn"`,
      [transition.trajectoryId, transition.id],
    );
    if (!row) throw Problem.notFound();
    return { ...row, windowMonths: await this.setting(tx, 'returnWindowMonths'), assigned };
  }

  async setting(tx: Tx, setting: string): Promise<number> {
    return (await tx.manager.findOneByOrFail(TransitionSetting, { setting })).value;
  }

  async nameOf(tx: Tx, organizationId: string, field: string): Promise<string> {
    return (await getReferenced(tx, Organization, organizationId, field)).name;
  }

  followUpsOf(tx: Tx, transitionId: string): Promise<FollowUp[]> {
    return tx.manager.find(FollowUp, { where: { transitionId }, order: { months: 'ASC' } });
  }

  /** In consequence mode, or through the eyes of who sees the case. */
  async ofCase(tx: Tx, trajectoryId: string): Promise<Transition[]> {
    const rows = await tx.query(
      `SELECT ${columnsOf(tx, Transition, 't')} FROM transitions t WHERE t.trajectory_id = $1 ORDER BY t.id`,
      [trajectoryId],
    );
    return rows.map((row) => asEntity(Transition, row));
  }

  async supportRuns(tx: Tx, { employmentId }: Transition): Promise<boolean> {
    const employment = await findRow(tx, Employment, employmentId);
    return employment !== null && runs(employment, tx.today);
  }
}

function runs({ status, supportedUntil }: Employment, today: string): boolean {
  return status === 'active' && (supportedUntil === null || supportedUntil > today);
}
