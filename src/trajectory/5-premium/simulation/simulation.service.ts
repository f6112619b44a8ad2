import { Injectable } from '@nestjs/common';
import { ReadLog } from '../../../access/read-log.js';
import { type LocalDate, quarterName, quarterOf } from '../../../platform/calendar/dates.js';
import type { Call } from '../../../platform/call.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Work } from '../../../platform/database/work.js';
import { refuseFor } from '../../../platform/refusal.js';
import type { DeclaredQuarter, EmploymentQuarter } from '../../../regulation/law/facts.js';
import type { Figures } from '../../../regulation/law/figure.js';
import { premiumOf } from '../../../regulation/law/premium.js';
import { totalOf } from '../../../regulation/law/total.js';
import type { Employment } from '../../4-employment/employment.entity.js';
import { certaintyOf, factsOf } from '../calculation/calculation.rules.js';
import { CalculationService } from '../calculation/calculation.service.js';
import { explainLines } from '../explanation/explanation.rules.js';
import type { SimulatedQuarter, Simulation, SimulationShown } from './simulation.dto.js';
import { SimulationRepository } from './simulation.repository.js';
import {
  imaginedQuarter,
  quartersFrom,
  reasonsAgainstSupport,
  reasonsNotToSimulate,
  type Support,
  wageOf,
} from './simulation.rules.js';

type AskedFrom = Simulation & { from: LocalDate };

/** What a hire would bring over the next eight quarters; nothing is kept but who asked about whom. */
@Injectable()
export class SimulationService {
  constructor(
    private readonly work: Work,
    private readonly calculations: CalculationService,
    private readonly simulations: SimulationRepository,
    private readonly readLog: ReadLog,
  ) {}

  async simulate(call: Call, asked: Simulation): Promise<SimulationShown> {
    return this.work.run(call, async (tx) => {
      refuseFor(reasonsNotToSimulate(asked));
      const figures = await this.calculations.figures(tx);
      const facts = await this.factsFor(tx, { ...asked, from: asked.from ?? tx.today }, figures);
      const quarters = facts.map((each) => simulated(tx, each, figures));
      return {
        totalCents: quarters.reduce((sum, quarter) => sum + quarter.totalCents, 0),
        without: [...new Set(quarters.flatMap(({ without }) => without))],
        quarters,
      };
    });
  }

  private async factsFor(tx: Tx, asked: AskedFrom, figures: Figures): Promise<EmploymentQuarter[]> {
    const { employmentId, referralId, support } = asked;
    if (employmentId !== undefined) return this.ofWorker(tx, employmentId, { asked, figures });
    if (referralId !== undefined) return imagined(await this.ofReferral(tx, asked), asked, figures);
    return imagined(
      { measure: 'CMW', ...support, rate: support?.rate && Number(support.rate) } as Support,
      asked,
      figures,
    );
  }

  /** With what was disclosed at the acceptance. */
  private async ofReferral(tx: Tx, { referralId = '', startPackage }: Partial<AskedFrom>): Promise<Support> {
    const { referral, disclosed } = await this.simulations.accepted(tx, referralId);
    await this.log(tx, referral.personId);
    const { measure } = referral;
    const level = measure === 'IMW' ? disclosed.guidanceNeed : disclosed.level;
    const isGuided = level !== null && level !== 'none';
    return {
      ...{ measure, startPackage, rate: disclosed.rate ?? undefined },
      level: isGuided ? (level as Support['level']) : undefined,
    };
  }

  /** As the worker is supported and was declared; who has not started yet, as the referral says. */
  private async ofWorker(tx: Tx, id: string, { asked, figures }: Imagining): Promise<EmploymentQuarter[]> {
    const employment = await this.simulations.worker(tx, id);
    if (employment.supportedFrom === null) return this.ofPlanned(tx, employment, { asked, figures });
    await this.log(tx, employment.personId);
    const quarters = quartersFrom(asked.from);
    const rows = await this.simulations.quartersOf(tx, id, quarters);
    const wage = asked.wage ?? (await this.simulations.lastWage(tx, id)) ?? undefined;
    return rows.flatMap((row, index) => {
      const { contractualFraction = row.contractualFraction } = asked;
      const name = quarterName(quarters[index] ?? quarterOf(asked.from));
      return expectedFacts(factsOf({ ...row, contractualFraction }, name, figures), wage);
    });
  }

  private async ofPlanned(tx: Tx, employment: Employment, { asked, figures }: Imagining): Promise<EmploymentQuarter[]> {
    const { referralId, contractFrom, contractualFraction } = employment;
    const support = await this.ofReferral(tx, { referralId, startPackage: asked.startPackage });
    return imagined(support, { contractualFraction, ...asked, from: contractFrom }, figures);
  }

  private log(tx: Tx, personId: string): Promise<void> {
    return this.readLog.write(tx, { operation: 'simulate', personId, reason: 'what a hire would bring' });
  }
}

interface Imagining {
  asked: AskedFrom;
  figures: Figures;
}

function imagined(support: Support, asked: AskedFrom, figures: Figures): EmploymentQuarter[] {
  refuseFor(reasonsAgainstSupport(support));
  const { from, contractualFraction = '1', wage } = asked;
  return quartersFrom(from).map((quarter) =>
    imaginedQuarter({ support, from, contractualFraction, wage }, quarter, figures),
  );
}

/** A quarter that nobody declared yet is expected to be as the wage says. */
function expectedFacts(facts: EmploymentQuarter | null, wage?: DeclaredQuarter): EmploymentQuarter[] {
  if (facts === null) return [];
  const { declaration = wage && wageOf(wage, facts.quarter, facts.supported) } = facts;
  return [{ ...facts, declaration }];
}

function simulated(tx: Tx, facts: EmploymentQuarter, figures: Figures): SimulatedQuarter {
  const lines = premiumOf(facts, figures);
  const said = { certainty: certaintyOf(lines), ...totalOf(lines) };
  return { quarter: quarterName(facts.quarter), ...said, lines: explainLines(lines, tx.call.language) };
}
