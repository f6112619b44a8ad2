import { Str } from '../../../platform/http/fields.js';

export class NewBatch {
  @Str({ pattern: /^\d{4}Q[1-4]$/, max: 6, example: '2026Q1' })
  quarter: string;
}
