import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.js';
import { Problem } from '../../../platform/problem.js';
import type { CalculationFacts } from '../statement.rules.js';
import { CalculationRepository } from './calculation.repository.js';
import { type Calculated, CalculationService, statementOfEmployment, statementOfLabel } from './calculation.service.js';

export interface Asked {
  employmentId?: string;
  labelId?: string;
  quarter: string;
  targetGroupShare?: string;
}

/** What is asked of one employment or label: whether it may be calculated, and, where it ever began, what that gives. */
export interface Found {
  facts: CalculationFacts;
  calculated: Calculated | null;
}

/** One employment or label, under its lock and through the actor's eyes. */
@Injectable()
export class SubjectService {
  constructor(
    private readonly calculations: CalculationRepository,
    private readonly service: CalculationService,
  ) {}

  async find(tx: Tx, asked: Asked): Promise<Found> {
    const { employmentId, labelId, quarter } = asked;
    const found = labelId === undefined ? await this.employment(tx, asked) : await this.label(tx, asked);
    const [current] = await this.calculations.currentOf(tx, [String(employmentId ?? labelId)], quarter);
    return { ...found, facts: { ...found.facts, isConfirmed: current?.status === 'confirmed' } };
  }

  /** Whose case it is tells the row itself; under that case's lock it is read again. */
  private async employment(tx: Tx, asked: Asked): Promise<Found> {
    const ids = [String(asked.employmentId)];
    const [seen] = await this.calculations.ofEmployments(tx, ids, asked);
    if (!seen) throw Problem.unknownReference('employmentId');
    await this.calculations.lock(tx, [seen.trajectoryId]);
    const [row = seen] = await this.calculations.ofEmployments(tx, ids, asked);
    const { supportedFrom, supportedUntil } = row;
    const period = supportedFrom === null ? undefined : { from: supportedFrom, until: supportedUntil ?? undefined };
    const calculated = statementOfEmployment(row, asked.quarter, await this.service.figures(tx));
    return { facts: { subject: 'employment', quarter: asked.quarter, period, isConfirmed: false }, calculated };
  }

  private async label(tx: Tx, asked: Asked): Promise<Found> {
    const id = String(asked.labelId);
    await this.calculations.lock(tx, [id]);
    const row = await this.calculations.ofLabel(tx, id, asked);
    if (!row) throw Problem.unknownReference('labelId');
    const { regime, validFrom, validUntil, voidedOn } = row;
    const period = voidedOn === null ? { from: validFrom, until: validUntil ?? undefined } : undefined;
    const calculated = statementOfLabel(row, asked, await this.service.figures(tx));
    return { facts: { subject: 'label', quarter: asked.quarter, regime, period, isConfirmed: false }, calculated };
  }
}
