import { Int, LocalDate, OneOf, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';
import { type Level, levels } from '../../1-indication/indication.lifecycle.js';
import { type PackageOrigin, packageOrigins } from './package.rules.js';

export class PackageShown extends Representation {
  @Uuid()
  entitlementId: string;

  @OneOf(packageOrigins, { description: 'fixes which rates it may have and whether it is evaluated' })
  origin: PackageOrigin;

  @Int({ min: 0, max: 75, example: 60, description: 'percent of the wage cost; 0: guidance alone (IMW)' })
  rate: number;

  @OneOf(levels, { optional: true, example: 'high', description: 'of guidance; absent: a wage premium alone (IMW)' })
  level?: Level;

  @LocalDate({ example: '2026-03-02' })
  validFrom: string;

  @LocalDate({ optional: true, example: '2031-03-02', description: 'the first day after it; open-ended where absent' })
  validUntil?: string;

  @LocalDate({ optional: true, description: 'the first day after its term, whatever ended it sooner' })
  termUntil?: string;
}
