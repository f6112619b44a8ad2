import { Int, ListOf, LocalDate, Nested, OneOf, Str, Uuid } from '../../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../../platform/http/paging.js';
import { Representation } from '../../../platform/http/representation.js';
import { type FigureConfidence, type FigureName, figureConfidences, figureNames } from '../../law/figure.js';
import { type ParameterFileStatus, parameterFileLifecycle } from './file.lifecycle.js';
import { type Change, changes } from './file.rules.js';

const mostRows = 1000;

export class NewParameterRow {
  @OneOf(figureNames, { example: 'guaranteedMinimumMonthlyIncome' })
  name: FigureName;

  @Str({ max: 40, example: '2153.70', description: 'an exact decimal, or one of the choices of its unit' })
  value: string;

  @Str({ max: 60, optional: true, example: 'EUR/month', description: 'where given, it must be the unit of the figure' })
  unit?: string;

  @LocalDate({ example: '2027-01-01' })
  validFrom: string;

  @LocalDate({ optional: true, description: 'the first day after it; open-ended where absent' })
  validUntil?: string;

  @Str({ max: 500, example: 'Belgisch Staatsblad, 2026-12-18' })
  source: string;

  @OneOf(figureConfidences)
  confidence: FigureConfidence;
}

export class NewParameterFile {
  @Str({ max: 200, example: 'Bedragen 2027' })
  title: string;

  @LocalDate({ optional: true, description: 'not active before this day; today where absent' })
  activateOn?: string;

  @ListOf(() => NewParameterRow, { optional: true, min: 1, max: mostRows, description: 'the figures; or give a csv' })
  rows?: NewParameterRow[];

  @Str({
    max: 200_000,
    optional: true,
    description: 'the same as text, with a header: name,value,unit,validFrom,validUntil,source,confidence',
    example: 'name,value,unit,validFrom,validUntil,source,confidence',
  })
  csv?: string;
}

/** What a csv holds once it is read. */
export class CsvRows {
  @ListOf(() => NewParameterRow, { min: 1, max: mostRows })
  csv: NewParameterRow[];
}

export const parameterFileSorting = sorting(
  { createdAt: { column: 'f.created_at', type: 'timestamptz' } },
  { usual: '-createdAt', id: 'f.id' },
);

export class ParameterFileList extends PageQuery {
  @SortOf(parameterFileSorting)
  sort?: string;

  @ListOf(OneOf(parameterFileLifecycle.states), { optional: true })
  status?: ParameterFileStatus[];
}

export class ParameterFileRejection {
  @Str({ max: 2000, example: 'Het bedrag staat niet in de bron.' })
  reason: string;
}

export class ParameterRowShown extends NewParameterRow {
  @Int({ min: 1, description: 'in the file' })
  position: number;

  @Str({ max: 60, example: 'EUR/month' })
  override unit: string;
}

export class ParameterFileShown extends Representation {
  @Str({ max: 200 })
  title: string;

  @OneOf(parameterFileLifecycle.states)
  status: ParameterFileStatus;

  @LocalDate({ description: 'not active before this day' })
  activateOn: string;

  @Uuid({ description: 'the member who loaded it' })
  loadedBy: string;

  @LocalDate()
  loadedOn: string;

  @Uuid({ optional: true })
  reviewedBy?: string;

  @LocalDate({ optional: true })
  reviewedOn?: string;

  @Uuid({ optional: true })
  activatedBy?: string;

  @LocalDate({ optional: true })
  activatedOn?: string;

  @Uuid({ optional: true })
  rejectedBy?: string;

  @Str({ max: 2000, optional: true })
  rejectionReason?: string;

  @ListOf(() => ParameterRowShown, { max: mostRows, optional: true, description: 'where one file is read' })
  rows?: ParameterRowShown[];
}

export class KeptPeriod {
  @LocalDate()
  validFrom: string;

  @LocalDate({ optional: true })
  validUntil?: string;
}

export class ReplacedParameter {
  @Uuid()
  parameterId: string;

  @Str({ max: 40 })
  value: string;

  @Nested(() => KeptPeriod, { description: 'for which it holds now' })
  present: KeptPeriod;

  @ListOf(() => KeptPeriod, { max: 100, description: 'for which it would still hold' })
  left: KeptPeriod[];
}

export class ParameterDifference extends ParameterRowShown {
  @OneOf(changes)
  change: Change;

  @ListOf(() => ReplacedParameter, { max: 1000, description: 'what it takes the place of' })
  replaces: ReplacedParameter[];
}
