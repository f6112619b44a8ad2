import { ListOf, LocalDate, OneOf, Str, Uuid } from '../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../platform/http/paging.js';
import { Representation } from '../../platform/http/representation.js';
import { type FigureConfidence, type FigureName, figureConfidences, figureNames } from '../law/figure.js';

export const parameterSorting = sorting(
  {
    name: [
      { column: 'p.name', type: 'text' },
      { column: 'p.valid_from', type: 'date' },
    ],
  },
  { usual: 'name', id: 'p.id' },
);

export class ParameterList extends PageQuery {
  @SortOf(parameterSorting)
  sort?: string;

  @ListOf(OneOf(figureNames), { optional: true })
  name?: FigureName[];

  @LocalDate({ optional: true, description: 'only figures that hold on this day' })
  asOf?: string;

  @LocalDate({ optional: true, description: 'as they were known at the end of this day' })
  knownOn?: string;
}

export class MissingOn {
  @LocalDate({ optional: true, description: 'the day for which it is asked; today where absent' })
  asOf?: string;
}

export class MissingParameter {
  @OneOf(figureNames, { example: 'cmwFixedGuidancePremium' })
  name: FigureName;

  @Str({ max: 60, example: 'EUR/head/quarter' })
  unit: string;
}

export class MissingParameters {
  @LocalDate()
  asOf: string;

  @ListOf(() => MissingParameter, { description: 'figures that no source read so far names for that day' })
  items: MissingParameter[];
}

export class ParameterShown extends Representation {
  @OneOf(figureNames, { example: 'guaranteedMinimumMonthlyIncome' })
  name: FigureName;

  @Str({ max: 40, example: '2111.89', description: 'an exact decimal, or one of the choices of its unit' })
  value: string;

  @Str({ max: 60, example: 'EUR/month' })
  unit: string;

  @LocalDate({ example: '2025-02-01' })
  validFrom: string;

  @LocalDate({ optional: true, description: 'the first day after it; open-ended where absent' })
  validUntil?: string;

  @Str({ max: 500, example: 'D22 art. 17' })
  source: string;

  @OneOf(figureConfidences, { description: 'fictitious: invented for demonstration' })
  confidence: FigureConfidence;

  @Uuid({ optional: true, description: 'the file that brought it; absent where it came with the product' })
  fileId?: string;

  @Uuid({ optional: true, description: 'the member who loaded that file' })
  loadedBy?: string;

  @LocalDate({ description: 'since when it is known as it stands' })
  knownOn: string;

  @LocalDate({ optional: true, description: 'when another row took its place' })
  voidedOn?: string;
}
