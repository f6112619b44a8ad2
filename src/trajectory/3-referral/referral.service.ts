import { Injectable } from '@nestjs/common';
import { Journal } from '../../journal/journal.js';
import type { Call } from '../../platform/call.js';
import { newRow } from '../../platform/database/row.js';
import type { Tx } from '../../platform/database/tx.js';
import { Work } from '../../platform/database/work.js';
import { Problem } from '../../platform/problem.js';
import { refuseFor } from '../../platform/refusal.js';
import { CaseloadService } from './caseload/caseload.service.js';
import type { NewReferral, ReferralChange, ReferralHire, ReferralReason, ReferralShown } from './referral.dto.js';
import { Referral, ReferralLetter } from './referral.entity.js';
import { type ReferralAction, referralLifecycle } from './referral.lifecycle.js';
import { ReferralRepository } from './referral.repository.js';
import * as rules from './referral.rules.js';

type Step = (tx: Tx, referral: Referral) => Promise<Partial<Referral>>;

@Injectable()
export class ReferralService {
  constructor(
    private readonly work: Work,
    private readonly referrals: ReferralRepository,
    private readonly caseload: CaseloadService,
    private readonly journal: Journal,
  ) {}

  async draft(call: Call, dto: NewReferral): Promise<ReferralShown> {
    return this.work.run(call, async (tx) => {
      const { organizationId } = call.actor;
      if (!organizationId) throw Problem.missingPermission('referral:create');
      const { personId, employerId, measure, ...facts } = await this.referrals.factsForDraft(tx, dto);
      refuseFor(rules.reasonsNotToDraft(facts));
      const { trajectoryId, vacancyId, letter = null } = dto;
      const about = { trajectoryId, vacancyId, personId, employerId, measure };
      const row = newRow(Referral, { ...untouched, ...about, organizationId, memberId: tx.memberId ?? null });
      const { id } = await this.journal.create(tx, Referral, row, 'referral');
      await tx.insert(ReferralLetter, { referralId: id, trajectoryId, letter });
      return this.caseload.show(tx, id);
    });
  }

  async change(call: Call, id: string, { letter }: ReferralChange): Promise<ReferralShown> {
    return this.work.run(call, async (tx) => {
      const referral = await this.referrals.lock(tx, id);
      refuseFor(rules.reasonsNotToChange(referral.status));
      if (letter !== undefined) await this.referrals.writeLetter(tx, referral, letter);
      await this.journal.record(tx, referral, 'referral', 'change', {});
      return this.caseload.show(tx, id);
    });
  }

  /** What the firm may know of the case is copied now: it reads the copy, never the case. */
  request(call: Call, id: string): Promise<ReferralShown> {
    return this.act(call, id, 'request', async (tx, referral) => {
      const facts = await this.referrals.factsForRequest(tx, referral);
      refuseFor(rules.reasonsNotToRequest(facts, tx.today));
      await this.referrals.takeCopy(tx, referral, facts);
      const answerDueOn = rules.lastDayOf(facts.term, tx.today);
      return { entitlementId: facts.entitlementId, requestedOn: tx.today, answerDueOn };
    });
  }

  /** Takes a position: the vacancy is locked from here on, so that the last one is never given twice. */
  accept(call: Call, id: string): Promise<ReferralShown> {
    return this.act(call, id, 'accept', async (tx, referral) => {
      const { answerDueOn } = referral;
      const { term, ...place } = await this.referrals.factsForAcceptance(tx, referral);
      refuseFor(rules.reasonsNotToAccept({ ...place, answerDueOn }, tx.today));
      return { answeredOn: tx.today, decisionDueOn: rules.lastDayOf(term, tx.today) };
    });
  }

  refuse(call: Call, id: string, { reason }: ReferralReason): Promise<ReferralShown> {
    return this.act(call, id, 'refuse', async (tx, { answerDueOn }) => {
      await this.referrals.expectReason(tx, 'refuse', reason);
      refuseFor(rules.reasonsNotToAnswer(answerDueOn, tx.today));
      return { reason, answeredOn: tx.today, endedOn: tx.today };
    });
  }

  hire(call: Call, id: string, { contract, contractualFraction }: ReferralHire): Promise<ReferralShown> {
    return this.act(call, id, 'hire', async (tx, { decisionDueOn }) => {
      const { from, until } = contract;
      refuseFor(rules.reasonsNotToHire({ decisionDueOn, from, until, fraction: contractualFraction }, tx.today));
      const planned = { plannedFrom: from, plannedUntil: until ?? null, plannedFraction: contractualFraction };
      return { ...planned, endedOn: tx.today };
    });
  }

  reject(call: Call, id: string, { reason }: ReferralReason): Promise<ReferralShown> {
    return this.act(call, id, 'reject', async (tx, { decisionDueOn }) => {
      await this.referrals.expectReason(tx, 'reject', reason);
      refuseFor(rules.reasonsNotToAnswer(decisionDueOn, tx.today));
      return { reason, endedOn: tx.today };
    });
  }

  cancel(call: Call, id: string, { reason }: ReferralReason): Promise<ReferralShown> {
    return this.act(call, id, 'cancel', async (tx) => {
      await this.referrals.expectReason(tx, 'cancel', reason);
      return { reason, endedOn: tx.today };
    });
  }

  private act(call: Call, id: string, action: ReferralAction, step: Step): Promise<ReferralShown> {
    return this.work.run(call, async (tx) => {
      const referral = await this.referrals.lock(tx, id);
      referralLifecycle.next(referral.status, action);
      const changes = await step(tx, referral);
      await this.journal.move(tx, referral, referralLifecycle, action, changes);
      return this.caseload.show(tx, id);
    });
  }
}

const untouched = {
  status: referralLifecycle.definition.initial,
  entitlementId: null,
  requestedOn: null,
  answerDueOn: null,
  answeredOn: null,
  decisionDueOn: null,
  endedOn: null,
  reason: null,
  plannedFrom: null,
  plannedUntil: null,
  plannedFraction: null,
};
