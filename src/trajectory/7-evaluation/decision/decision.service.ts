import { Injectable } from '@nestjs/common';
import { Journal } from '../../../journal/journal.js';
import { newRow } from '../../../platform/database/row.js';
import type { Tx } from '../../../platform/database/tx.js';
import { refuseFor } from '../../../platform/refusal.js';
import { type Language, say } from '../../../platform/text.js';
import { courtTerm, termOfSlice } from '../../../regulation/law/regimes/terms.js';
import type { AppealTerms } from '../../1-indication/outcome/outcome.dto.js';
import { reconsiderationTermText } from '../../1-indication/outcome/outcome.texts.js';
import type { Entitlement } from '../../2-entitlement/entitlement.entity.js';
import type { Package } from '../../2-entitlement/package/package.entity.js';
import { PackageService } from '../../2-entitlement/package/package.service.js';
import type { SeenEvaluation } from '../evaluation.repository.js';
import { EvaluationTerms } from '../term/term.service.js';
import type { DecisionShown, NewDecision } from './decision.dto.js';
import { EvaluationDecision } from './decision.entity.js';
import { DecisionRepository } from './decision.repository.js';
import { changeOf, reasonsNotToDecide } from './decision.rules.js';

interface Ground {
  right: Entitlement;
  slice: Package | null;
}

/** Writes what the expert decides, the first time and after a reconsideration; a new package begins with it. */
@Injectable()
export class Decisions {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly packages: PackageService,
    private readonly terms: EvaluationTerms,
    private readonly journal: Journal,
  ) {}

  /** Refuses what is not lawful; what passes is written before the evaluation moves, so that whoever reacts finds it. */
  async write(tx: Tx, evaluation: SeenEvaluation, dto: NewDecision): Promise<EvaluationDecision> {
    const { id, trajectoryId, entitlementId, measure } = evaluation;
    await tx.asConsequence(trajectoryId, () => this.terms.goOnUndecided(tx, entitlementId));
    const ground = await this.decisions.ground(tx, evaluation);
    const facts = {
      measure,
      assigned: evaluation.assigned,
      heldIt: evaluation.heldByMemberId === tx.memberId,
      slice: ground.slice && { ...ground.slice, until: ground.slice.validUntil ?? undefined },
      rightUntil: ground.right.validUntil,
    };
    refuseFor(reasonsNotToDecide(dto, facts, tx.today));
    const old = await this.decisions.findInForce(tx, id);
    const packageId = await this.openPackage(tx, ground, dto);
    const courtUntil = courtTerm(measure, dto.sentOn).until;
    const said = { ...saidIn(dto, ground), packageId, decidedOn: tx.today, courtUntil };
    const row = newRow(EvaluationDecision, { ...aboutOf(evaluation), ...said });
    if (old)
      await this.journal.record(tx, old, 'evaluationDecision', 'replace', { replacedBy: row.id, replacedOn: tx.today });
    return this.journal.create(tx, EvaluationDecision, row, 'evaluationDecision', verbOf(row));
  }

  /** CMW alone has slices: for IMW the department decides, and its schedule is its own. */
  private async openPackage(tx: Tx, { right, slice }: Ground, { package: next }: NewDecision): Promise<string | null> {
    if (right.measure === 'IMW' || next === undefined) return slice?.id ?? null;
    const { rate, level, from, until = termOfSlice(from) } = next;
    const planned = { origin: 'evaluation' as const, rate, level, period: { from, until }, termUntil: until };
    return (await tx.asConsequence(right.trajectoryId, () => this.packages.succeed(tx, right, planned))).id;
  }
}

function verbOf({ measure, result, change }: EvaluationDecision): string {
  if (result === 'startTransition') return result;
  return measure === 'IMW' ? 'advise' : String(change);
}

function aboutOf({ id: evaluationId, trajectoryId, personId, organizationId, entitlementId, measure }: SeenEvaluation) {
  return { evaluationId, trajectoryId, personId, organizationId, entitlementId, measure };
}

function saidIn(dto: NewDecision, { slice }: Ground) {
  const { result, motivation, article, sentOn, package: next, transition } = dto;
  const need = next ?? transition?.provisionalNeed;
  return {
    ...{ result, motivation, article, sentOn, replacedBy: null, replacedOn: null },
    rate: need?.rate ?? null,
    level: need?.level ?? null,
    change: need ? changeOf(slice, need) : null,
    provisional: transition?.provisionalNeed !== undefined,
    packageFrom: next?.from ?? null,
    packageUntil: next ? (next.until ?? termOfSlice(next.from)) : null,
    basis: transition?.basis ?? null,
    lastingRegularJob: transition?.lastingRegularJob ?? null,
    continuityOfTheFirm: transition?.continuityOfTheFirm ?? null,
    startsOn: transition?.startsOn ?? null,
  };
}

function appealOf({ measure, sentOn, courtUntil }: EvaluationDecision, language: Language): AppealTerms {
  return {
    court: { until: courtUntil, article: courtTerm(measure, sentOn).article },
    reconsideration: {
      term: 'unknown',
      article: measure === 'CMW' ? 'D13 art. 29' : 'D22 art. 34',
      note: say(reconsiderationTermText, language),
    },
  };
}

export function showDecision(decision: EvaluationDecision, language: Language): DecisionShown {
  const { id, result, provisional, motivation, article, decidedOn, sentOn } = decision;
  return {
    ...{ id, result, provisional, motivation, article, decidedOn, sentOn },
    isAdvice: decision.measure === 'IMW',
    rate: decision.rate ?? undefined,
    level: decision.level ?? undefined,
    change: decision.change ?? undefined,
    packageFrom: decision.packageFrom ?? undefined,
    packageUntil: decision.packageUntil ?? undefined,
    packageId: decision.packageId ?? undefined,
    basis: decision.basis ?? undefined,
    lastingRegularJob: decision.lastingRegularJob ?? undefined,
    continuityOfTheFirm: decision.continuityOfTheFirm ?? undefined,
    startsOn: decision.startsOn ?? undefined,
    appeal: appealOf(decision, language),
    inForce: decision.replacedBy === null,
    replacedBy: decision.replacedBy ?? undefined,
    replacedOn: decision.replacedOn ?? undefined,
  };
}
