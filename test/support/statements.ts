import { randomUUID } from 'node:crypto';
import type { Caller, TestApp } from './app.js';
import { answered } from './cases.js';
import { anEmployment, aRightedCase, type RightedCase } from './referrals.js';

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is for the test to say
type Shown = Record<string, any> & { id: string; self: string; version: number };

export interface Declared {
  of: RightedCase;
  employment: Shown;
  declaration: Shown;
}

/** A quarter of somebody at 80% who earns more than the cap is not reached by. */
export const aQuarter = {
  quarter: '2026Q2',
  grossCents: 588_000,
  contributionsCents: 147_000,
  reductionsCents: 36_000,
  otherAidCents: 0,
  days: '52.00',
};

/** What every figure is in the tests: round, invented, and said to be so. */
export const testFigures: Record<string, string> = {
  guaranteedMinimumMonthlyIncome: '2000.00',
  referenceWageCap: '2',
  cmwFixedGuidancePremium: '300.00',
  cmwVariableGuidancePremiumLow: '100.00',
  cmwVariableGuidancePremiumMedium: '200.00',
  cmwVariableGuidancePremiumHigh: '400.00',
  contingentHeads: '1.15',
  organizationSupport: '500.00',
  organizationSupportSupplement: '250.00',
  organizationSupportSupplementFte: '100',
  labelMinimumFte: '20',
  labelTargetGroupShare: '55',
  imwFixedGuidancePremiumFirst: '1200.00',
  imwFixedGuidancePremiumLater: '600.00',
  imwFixedGuidanceFirstQuarters: '5',
  imwVariableGuidancePremiumLow: '430.00',
  imwVariableGuidancePremiumMedium: '730.00',
  imwVariableGuidancePremiumHigh: '1280.00',
  imwFullTimeDays: '65',
  imwGapQuarters: '4',
  imwScheduleBorders: '5/4/11',
};

/** Figures on paper: how they come there is tried in the tests of the parameters. */
export async function writeFigures(app: TestApp, without: string[] = []): Promise<void> {
  for (const [name, value] of Object.entries(testFigures).filter(([name]) => !without.includes(name)))
    await app.owner.query(
      `INSERT INTO parameters (name, value, valid_from, source, confidence) VALUES ($1, $2, '2019-01-01', 'fictitious, for tests', 'fictitious')`,
      [name, value],
    );
}

/** Somebody hired on 31 March 2026 at 80%, whose second quarter was declared on 10 July. */
export async function aDeclaredQuarter(app: TestApp, more: object = {}, from = '2026-03-31'): Promise<Declared> {
  await app.setToday(from);
  const of = await aRightedCase(app);
  const employment = await anEmployment(app, { of }).active();
  await app.setToday('2026-07-10');
  return { of, employment, declaration: await declare(app, employment, more) };
}

export async function declare(app: TestApp, { self }: { self: string }, more: object = {}): Promise<Shown> {
  const firm = app.as(app.world.who('employer'));
  return answered(await firm.post(`${self}/declarations`, { ...aQuarter, ...more }), 201);
}

export function aStatement(app: TestApp) {
  const officer = app.as(app.world.who('officer'));
  const calculated = async (of?: Declared): Promise<Declared & { statement: Shown }> => {
    const declared = of ?? (await aDeclaredQuarter(app));
    const asked = { employmentId: declared.employment.id, quarter: '2026Q2' };
    return { ...declared, statement: answered(await officer.post('/statements', asked), 201) };
  };
  const confirmed = async (of?: Declared): Promise<Declared & { statement: Shown }> => {
    const { statement, ...declared } = await calculated(of);
    return { ...declared, statement: answered(await confirm(officer, statement), 200) };
  };
  return { calculated, confirmed };
}

export function confirm(officer: Caller, { self, version }: { self: string; version: number }, body: object = {}) {
  return officer.with({ 'Idempotency-Key': randomUUID() }).post(`${self}/confirmation`, body, version);
}
