import { Injectable } from '@nestjs/common';
import type { Due } from '../../../deadline/deadline.rules.js';
import { Deadlines } from '../../../deadline/deadlines.js';
import type { LocalDate } from '../../../platform/calendar/dates.js';
import type { Tx } from '../../../platform/database/tx.js';
import { ParticipantRepository } from '../../0-intake/participant/participant.repository.js';
import { PackageService } from '../../2-entitlement/package/package.service.js';
import type { Employment } from '../../4-employment/employment.entity.js';
import { TermRepository } from './term.repository.js';
import { awaitingFrom, evaluationDueOn } from './term.rules.js';

/** When the next decision is due, and what happens to the support where it does not come; all in consequence mode. */
@Injectable()
export class EvaluationTerms {
  constructor(
    private readonly terms: TermRepository,
    private readonly packages: PackageService,
    private readonly participants: ParticipantRepository,
    private readonly deadlines: Deadlines,
  ) {}

  /** With the periodicity that is being set, where one is. */
  dueOn(tx: Tx, employment: Employment, months?: number): Promise<LocalDate | null> {
    const set = months === undefined ? {} : { periodicity: { months, setOn: tx.today } };
    return tx.asConsequence(employment.trajectoryId, async () =>
      evaluationDueOn({ ...(await this.terms.facts(tx, employment)), ...set }),
    );
  }

  /** Each round of decisions has a deadline of its own: the decision meets it, and the next one begins. */
  async dues(tx: Tx, employment: Employment): Promise<Due[]> {
    const { supportedFrom, supportedUntil } = employment;
    if (supportedFrom === null || (supportedUntil !== null && supportedUntil <= tx.today)) return [];
    const { round, ...facts } = await this.terms.facts(tx, employment);
    const dueOn = evaluationDueOn(facts);
    const [organizationId] = await this.participants.organizationsIn(tx, employment.trajectoryId, 'directing');
    return dueOn !== null && organizationId ? [{ dueOn, organizationId, occurrence: String(round) }] : [];
  }

  async followRight(tx: Tx, entitlementId: string, action: string): Promise<void> {
    const employments = await this.terms.activeUnder(tx, entitlementId);
    for (const row of employments) await this.deadlines.followUp(tx, 'employment', row, action);
  }

  async followCase(tx: Tx, trajectoryId: string, action: string): Promise<void> {
    const employments = await this.terms.activeIn(tx, trajectoryId);
    for (const row of employments) await this.deadlines.followUp(tx, 'employment', row, action);
  }

  /** A term that passed undecided takes no support away: the same need goes on from the day after it, until somebody decides. */
  async goOnUndecided(tx: Tx, entitlementId: string): Promise<void> {
    const last = await this.terms.lastSlice(tx, entitlementId);
    const slice = last && { origin: last.origin, from: last.validFrom, until: last.validUntil };
    const from = awaitingFrom({ slice }, tx.today);
    const right = from === null ? null : await this.terms.findRight(tx, entitlementId);
    if (last === null || from === null || right === null || !(await this.isSupported(tx, entitlementId))) return;
    if (right.validUntil !== null && right.validUntil <= from) return;
    const { rate, level } = last;
    const awaiting = { origin: 'awaitingEvaluation' as const, rate, level, period: { from }, termUntil: from };
    await this.packages.succeed(tx, right, awaiting, 'await');
  }

  private async isSupported(tx: Tx, entitlementId: string): Promise<boolean> {
    const employments = await this.terms.activeUnder(tx, entitlementId);
    return employments.some(({ supportedUntil }) => supportedUntil === null || supportedUntil > tx.today);
  }
}
