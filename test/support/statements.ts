import { randomUUID } from 'node:crypto';
import type { Caller, TestApp } from './app.js';
import { answered } from './cases.js';
import { anEmployment, aRightedCase, type RightedCase } from './referrals.js';

export { testFigures, voidFigures, writeFigure, writeFigures } from './figures.js';

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
