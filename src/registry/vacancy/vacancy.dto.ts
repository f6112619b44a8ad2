import { Flag, Int, ListOf, LocalDate, OneOf, Str, Uuid } from '../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../platform/http/paging.js';
import { Representation } from '../../platform/http/representation.js';
import { type ServiceLine, serviceLines } from '../organization/service/service.entity.js';
import { type Measure, measures, type VacancyStatus, vacancyLifecycle } from './vacancy.lifecycle.js';

const nis = { pattern: /^\d{5}$/, max: 5, example: '72030', description: 'NIS code of the place of work' };
const mostPositions = { min: 1, max: 100, example: 2, description: 'equal positions; never below reserved and filled' };

export class NewVacancy {
  @OneOf(measures, { example: 'CMW' })
  measure: Measure;

  @OneOf(serviceLines, { example: 'greenMaintenance' })
  line: ServiceLine;

  @Str({ max: 200, example: 'Medewerker groenonderhoud' })
  title: string;

  @Str({ max: 5000, example: 'Onderhoud van parken en bermen in ploeg.' })
  description: string;

  @Str(nis)
  municipalityNis: string;

  @Int(mostPositions)
  positions: number;

  @Uuid({ optional: true, description: 'an establishment of your organization' })
  establishmentId?: string;
}

/** Once it is open, only the description and the number of positions change. */
export class VacancyChange {
  @OneOf(measures, { optional: true })
  measure?: Measure;

  @OneOf(serviceLines, { optional: true })
  line?: ServiceLine;

  @Str({ max: 200, optional: true })
  title?: string;

  @Str({ max: 5000, optional: true })
  description?: string;

  @Str({ ...nis, optional: true })
  municipalityNis?: string;

  @Int({ ...mostPositions, optional: true })
  positions?: number;

  @Uuid({ optional: true, nullable: true })
  establishmentId?: string | null;
}

// a draft has no day yet: it comes before what was published
export const vacancySorting = sorting(
  { publishedOn: { column: `coalesce(v.published_on, '9999-12-31')`, type: 'date' } },
  { usual: '-publishedOn', id: 'v.id' },
);

export class VacancyList extends PageQuery {
  @SortOf(vacancySorting)
  sort?: string;

  @ListOf(OneOf(measures), { optional: true })
  measure?: Measure[];

  @ListOf(OneOf(serviceLines), { optional: true })
  line?: ServiceLine[];

  @ListOf(Str(nis), { optional: true })
  municipalityNis?: string[];

  @ListOf(OneOf(vacancyLifecycle.states), { optional: true })
  status?: VacancyStatus[];

  @ListOf(Uuid(), { optional: true, description: 'vacancies of these organizations' })
  organizationId?: string[];

  @Flag({ optional: true, description: 'true: only published vacancies with a position open; false: only the others' })
  open?: boolean;
}

export class VacancyShown extends Representation {
  @OneOf(vacancyLifecycle.states)
  status: VacancyStatus;

  @Uuid()
  organizationId: string;

  @Uuid({ optional: true })
  establishmentId?: string;

  @OneOf(measures)
  measure: Measure;

  @OneOf(serviceLines)
  line: ServiceLine;

  @Str({ max: 200 })
  title: string;

  @Str({ max: 5000 })
  description: string;

  @Str({ max: 5, example: '72030' })
  municipalityNis: string;

  @Int({ min: 1, example: 2 })
  positions: number;

  @Int({ example: 1, description: 'neither reserved nor filled' })
  positionsOpen: number;

  @Int({ example: 1, description: 'reserved by an accepted referral' })
  positionsReserved: number;

  @Int({ example: 0, description: 'filled by the start of an employment' })
  positionsFilled: number;

  @Flag({ description: 'no position is open' })
  filled: boolean;

  @LocalDate({ optional: true })
  publishedOn?: string;

  @LocalDate({ optional: true })
  closedOn?: string;
}
