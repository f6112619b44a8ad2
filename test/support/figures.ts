import type { Pool } from 'pg';

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
export async function writeFigures(app: { owner: Pool }, without: string[] = []): Promise<void> {
  for (const [name, value] of Object.entries(testFigures).filter(([name]) => !without.includes(name)))
    await app.owner.query(
      `INSERT INTO parameters (name, value, valid_from, source, confidence) VALUES ($1, $2, '2019-01-01', 'fictitious, for tests', 'fictitious')`,
      [name, value],
    );
}
