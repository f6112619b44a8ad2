import { Injectable } from '@nestjs/common';
import { headOf, offer, stateOf } from '../../../access/representation.js';
import type { Call } from '../../../platform/call.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { href } from '../../../platform/http/links.js';
import { type Page, pageOf } from '../../../platform/http/paging.js';
import type { ReferralList, ReferralShown } from '../referral.dto.js';
import { firmActions, openReferralStates, type ReferralAction, referralLifecycle } from '../referral.lifecycle.js';
import { CaseloadRepository, type SeenReferral } from './caseload.repository.js';

/** Referrals as whoever asks may see them: the coach's caseload, the firm's invitations, the person's own. */
@Injectable()
export class CaseloadService {
  constructor(
    private readonly work: Work,
    private readonly caseload: CaseloadRepository,
  ) {}

  async read(call: Call, id: string): Promise<ReferralShown> {
    return this.work.read(call, (tx) => this.show(tx, id));
  }

  async list(call: Call, query: ReferralList): Promise<Page<ReferralShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.caseload.list(tx, query);
      return pageOf(keys, rows, (row) => shown(tx, row), total);
    });
  }

  /** As it has become, read again: what has just happened may open or close parts of it. */
  async show(tx: Tx, id: string): Promise<ReferralShown> {
    return shown(tx, await this.caseload.get(tx, id));
  }
}

const linkTo = (path: string, id: string, title?: string | null) => ({
  href: href(`${path}/${id}`),
  id,
  title: title ?? undefined,
});

function shown(tx: Tx, row: SeenReferral): ReferralShown {
  const path = `/referrals/${row.id}`;
  const { status, availableActions } = stateOf(tx, row, referralLifecycle, path, (action) => fits(tx, row, action));
  const isToBeChosen = row.choiceAsked && openReferralStates.some((open) => open === status);
  const keeping = isToBeChosen ? offer(tx, 'referral:keep', 'keep', `${path}/continuation`) : [];
  return {
    ...headOf(row, path),
    status,
    availableActions: [...availableActions, ...keeping],
    ...(isFirm(tx, row) ? {} : shownOfCase(row)),
    ...(row.caseNumber !== null || !isFirm(tx, row) ? shownOfLetter(row) : {}),
    ...shownOfPerson(row),
    ...shownDays(row),
  };
}

function isFirm(tx: Tx, { employerId }: SeenReferral): boolean {
  const { role, organizationId } = tx.call.actor;
  return organizationId === employerId && (role === 'employer' || role === 'integrator');
}

/** What the firm never reads: the case, the right, why somebody else ended it, and the person's other referrals. */
function shownOfCase(row: SeenReferral): Partial<ReferralShown> {
  return {
    trajectoryId: row.trajectoryId,
    entitlementId: row.entitlementId ?? undefined,
    reason: row.reason ?? undefined,
    otherOpenReferrals: row.others?.map(({ id, title }) => linkTo('/referrals', id, title)),
  };
}

function shownOfLetter(row: SeenReferral): Partial<ReferralShown> {
  return {
    measure: row.measure,
    caseNumber: row.caseNumber ?? undefined,
    municipalityNis: row.municipalityNis ?? undefined,
    validUntil: row.rightUntil ?? undefined,
    letter: row.letter ?? undefined,
    vacancy: linkTo('/vacancies', row.vacancyId, row.vacancyTitle),
    employer: linkTo('/organizations', row.employerId, row.employerName),
    organization: linkTo('/organizations', row.organizationId, row.organizationName),
  };
}

function shownOfPerson({ personId, personName, rate, level, guidanceNeed }: SeenReferral): Partial<ReferralShown> {
  return {
    person: personName === null ? undefined : linkTo('/persons', personId, personName),
    package: rate === null || level === null ? undefined : { rate, level },
    guidanceNeed: guidanceNeed ?? undefined,
  };
}

function shownDays(row: SeenReferral): Partial<ReferralShown> {
  const { plannedFrom, plannedUntil, plannedFraction } = row;
  return {
    requestedOn: row.requestedOn ?? undefined,
    answerDueOn: row.answerDueOn ?? undefined,
    answeredOn: row.answeredOn ?? undefined,
    decisionDueOn: row.decisionDueOn ?? undefined,
    endedOn: row.endedOn ?? undefined,
    contract: plannedFrom === null ? undefined : { from: plannedFrom, until: plannedUntil ?? undefined },
    contractualFraction: plannedFraction?.replace(/\.?0+$/, ''),
  };
}

/** What the row itself tells about today: the terms, the letter, the right's end and the positions. */
function fits(tx: Tx, row: SeenReferral, action: ReferralAction): boolean {
  if (firmActions.includes(action) !== isFirm(tx, row)) return false;
  if (action === 'request') return row.letter !== null && row.vacancyOpen === true;
  if (action === 'refuse') return isStill(row.answerDueOn, tx.today);
  if (action === 'hire' || action === 'reject') return isStill(row.decisionDueOn, tx.today);
  if (action !== 'accept') return true;
  const rightHolds = row.rightUntil === null || tx.today < row.rightUntil;
  return isStill(row.answerDueOn, tx.today) && rightHolds && row.vacancyOpen === true;
}

const isStill = (dueOn: string | null, today: string) => dueOn !== null && today <= dueOn;
