import { Injectable } from '@nestjs/common';
import { may } from '../../../access/permissions.js';
import { headOf, stateOf } from '../../../access/representation.js';
import type { Call } from '../../../platform/call.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { href } from '../../../platform/http/links.js';
import { type Page, pageOf, wholePage } from '../../../platform/http/paging.js';
import { sliceOrigins } from '../../../regulation/law/regimes/cmw-support.js';
import type { SignatureShown } from '../signature/signature.dto.js';
import type { TransitionList, TransitionShown } from '../transition.dto.js';
import { transitionLifecycle } from '../transition.lifecycle.js';
import { CaseloadRepository, type SeenTransition } from './caseload.repository.js';
import { fits, offered, offers, type Sight } from './caseload.rules.js';

/** Transitions as whoever asks may see them: the caseload, the firm's, the provider's, the person's own. */
@Injectable()
export class CaseloadService {
  constructor(
    private readonly work: Work,
    private readonly caseload: CaseloadRepository,
  ) {}

  async read(call: Call, id: string): Promise<TransitionShown> {
    return this.work.read(call, (tx) => this.show(tx, id));
  }

  async list(call: Call, query: TransitionList): Promise<Page<TransitionShown>> {
    return this.work.read(call, async (tx) => {
      const { keys, rows, total } = await this.caseload.list(tx, query);
      return pageOf(keys, rows, (row) => shown(tx, row), total);
    });
  }

  async signaturesOf(call: Call, id: string): Promise<Page<SignatureShown>> {
    return this.work.read(call, async (tx) => wholePage((await this.caseload.get(tx, id)).signatures));
  }

  /** As it has become, read again. */
  async show(tx: Tx, id: string): Promise<TransitionShown> {
    return shown(tx, await this.caseload.get(tx, id));
  }
}

const linkTo = (path: string, id: string, title?: string | null) => ({
  href: href(`${path}/${id}`),
  id,
  title: title ?? undefined,
});

function shown(tx: Tx, row: SeenTransition): TransitionShown {
  const path = `/transitions/${row.id}`;
  const sight = sightOf(tx, row);
  const { status, availableActions } = stateOf(tx, row, transitionLifecycle, path, (action) =>
    fits(sight, action, tx.today),
  );
  const standing = offered(sight, tx.today).filter((offer) => may(tx.call.actor.role, `transition:${offer}`));
  const further = standing.map((action) => ({ action, href: href(`${path}/${offers[action]}`) }));
  return {
    ...headOf(row, path),
    status,
    availableActions: [...availableActions, ...further],
    ...(sight.ofProvider ? {} : shownOfEmployment(row, sight)),
    ...shownOfPath(row),
    ...shownOfEnd(row),
  };
}

/** The provider needs neither the case nor the employment; the firm does not see the case. */
function shownOfEmployment(row: SeenTransition, { ofFirm }: Sight): Partial<TransitionShown> {
  const { employmentId, trajectoryId, evaluationId } = row;
  return { employmentId, evaluationId: evaluationId ?? undefined, trajectoryId: ofFirm ? undefined : trajectoryId };
}

function shownOfPath(row: SeenTransition) {
  const { basis, startsOn, proposedOn, providerId, jobKind, jobStartsOn, signatures } = row;
  const job = {
    employerName: row.employerName ?? undefined,
    employerId: row.employerId ?? undefined,
  };
  return {
    person: linkTo('/persons', row.personId, row.personName),
    organization: linkTo('/organizations', row.organizationId, row.organizationName),
    provider: providerId === null ? undefined : linkTo('/organizations', providerId, row.providerName),
    ...{ basis, startsOn, proposedOn, signatures },
    motivation: row.motivation ?? undefined,
    agreedOn: row.agreedOn ?? undefined,
    phaseFrom: row.phaseFrom ?? undefined,
    phaseDueOn: row.phaseDueOn ?? undefined,
    newJob: jobKind === null || jobStartsOn === null ? undefined : { kind: jobKind, startsOn: jobStartsOn, ...job },
  };
}

function shownOfEnd(row: SeenTransition) {
  const proposed = row.failedBy === 'neither' && row.redeterminedOn === null && row.jobKind === null;
  return {
    completedOn: row.completedOn ?? undefined,
    failedBy: row.failedBy ?? undefined,
    failureReason: row.failureReason ?? undefined,
    cancelReason: row.cancelReason ?? undefined,
    proposedPackage: proposed ? proposedAfterFailure : undefined,
    redeterminedOn: row.redeterminedOn ?? undefined,
    returnedOn: row.returnedOn ?? undefined,
    returnEntitlementId: row.returnEntitlementId ?? undefined,
    decisionMotivation: row.returnMotivation ?? row.redetermination ?? undefined,
    closedOn: row.closedOn ?? undefined,
  };
}

/** Never set by itself: the expert does. */
const proposedAfterFailure = { origin: 'failedTransition' as const, ...sliceOrigins.failedTransition };

function sightOf(tx: Tx, row: SeenTransition): Sight {
  const { role, organizationId } = tx.call.actor;
  return {
    ...row,
    role,
    ofFirm: role !== 'provider' && organizationId === row.organizationId,
    ofProvider: role === 'provider' && organizationId === row.providerId,
    providerNamed: row.providerId !== null,
    signed: row.signatures.map(({ party }) => party),
    supportRuns: row.supportRuns ?? false,
  };
}
