import type { Pool } from 'pg';
import { type FigureName, figureUnits } from '../../src/regulation/law/figure.js';

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

/** Figures on paper, instead of those that came with the product: how others come there is tried in the tests of the parameters. */
export async function writeFigures(app: { owner: Pool }): Promise<void> {
  await voidFigures(app);
  for (const [name, value] of Object.entries(testFigures)) await writeFigure(app, { name, value });
}

export async function writeFigure(
  app: { owner: Pool },
  { name, value, knownOn = '2000-01-01' }: { name: string; value: string; knownOn?: string },
): Promise<void> {
  await app.owner.query(
    `INSERT INTO parameters (id, name, value, unit, validity, source, confidence, known_on)
     VALUES (gen_random_uuid(), $1, $2, $3, '[2019-01-01,)', 'fictitious, for tests', 'fictitious', $4)`,
    [name, value, figureUnits[name as FigureName], knownOn],
  );
}

/** As if they had never been there: all, or those of these names. */
export async function voidFigures(app: { owner: Pool }, names: string[] | null = null): Promise<void> {
  await app.owner.query(
    `UPDATE parameters SET voided_on = '2000-01-01', version = version + 1, updated_at = now()
      WHERE voided_on IS NULL AND ($1::text[] IS NULL OR name = ANY ($1))`,
    [names],
  );
}
