import { Str, Uuid } from '../../../platform/http/fields.js';

export class QuarterExport {
  @Str({ pattern: /^\d{4}Q[1-4]$/, max: 6, example: '2026Q1' })
  quarter: string;

  @Uuid({ optional: true, description: 'of one firm; a firm reads its own alone' })
  organizationId?: string;
}
