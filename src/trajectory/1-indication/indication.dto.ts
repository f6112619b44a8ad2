import { Int, ListOf, LocalDate, OneOf, Str, Uuid } from '../../platform/http/fields.js';
import { PageQuery, SortOf, sorting } from '../../platform/http/paging.js';
import { Representation } from '../../platform/http/representation.js';
import { Attest, Finding } from './finding/finding.dto.js';
import {
  type AidCategory,
  type AskedMeasure,
  aidCategories,
  askedMeasures,
  type FileMark,
  fileMarks,
  type GuidanceNeed,
  guidanceNeeds,
  type IndicationStatus,
  indicationLifecycle,
  type Level,
  levels,
  type Measure,
  measures,
  type TargetGroup,
  targetGroups,
} from './indication.lifecycle.js';

const said = {
  targetGroup:
    'CMW. extremelyVulnerable (UKP): whether new advice is still given since July 1, 2023 is not known from a public source',
  fileMark: 'PMAH: disability; PMP: multipleProblems. Rests on an attest or on findings',
  findings: 'health: shown to the assigned, the author and the person alone, in the reading of one indication',
};
const open = { optional: true, nullable: true } as const;
const health = { optional: true, sensitive: true, description: said.findings } as const;

/** What an author writes; a draft may be unfinished. */
export class IndicationContent {
  @OneOf(targetGroups, { ...open, example: 'disability', description: said.targetGroup })
  targetGroup?: TargetGroup | null;

  @OneOf(fileMarks, { ...open, description: said.fileMark })
  fileMark?: FileMark | null;

  @OneOf(aidCategories, { ...open, description: 'IMW' })
  aidCategory?: AidCategory | null;

  @Int({ ...open, min: 0, max: 100, example: 60, description: 'CMW: percent, 45 or 60' })
  proposedRate?: number | null;

  @OneOf(levels, { ...open, example: 'high', description: 'CMW' })
  proposedLevel?: Level | null;

  @OneOf(guidanceNeeds, { ...open, description: 'IMW' })
  proposedGuidanceNeed?: GuidanceNeed | null;

  @Str({ ...open, max: 4000, sensitive: true, description: said.findings })
  conclusion?: string | null;
}

export class NewIndication extends IndicationContent {
  @Uuid()
  trajectoryId: string;

  @ListOf(OneOf(askedMeasures), {
    min: 1,
    unique: true,
    example: ['CMW', 'IMW'],
    description: 'LDE is refused: repealed',
  })
  proposedMeasures: AskedMeasure[];

  @ListOf(() => Finding, health)
  findings?: Finding[];

  @ListOf(() => Attest, health)
  attests?: Attest[];
}

/** Findings and attests are replaced as a whole where they are given. */
export class IndicationChange extends IndicationContent {
  @ListOf(OneOf(askedMeasures), { min: 1, unique: true, optional: true })
  proposedMeasures?: AskedMeasure[];

  @ListOf(() => Finding, health)
  findings?: Finding[];

  @ListOf(() => Attest, health)
  attests?: Attest[];
}

export const indicationSorting = sorting(
  { createdAt: { column: 'i.created_at', type: 'timestamptz' } },
  { usual: '-createdAt', id: 'i.id' },
);

export class IndicationList extends PageQuery {
  @SortOf(indicationSorting)
  sort?: string;

  @ListOf(Uuid(), { optional: true })
  trajectoryId?: string[];

  @ListOf(OneOf(indicationLifecycle.states), { optional: true })
  status?: IndicationStatus[];
}

export class IndicationShown extends Representation {
  @OneOf(indicationLifecycle.states)
  status: IndicationStatus;

  @Uuid()
  trajectoryId: string;

  @Uuid({ description: 'of the author' })
  organizationId: string;

  @Uuid({ description: 'the author' })
  memberId: string;

  @OneOf(targetGroups, { optional: true, description: said.targetGroup })
  targetGroup?: TargetGroup;

  @OneOf(fileMarks, { optional: true, description: said.fileMark })
  fileMark?: FileMark;

  @OneOf(aidCategories, { optional: true, description: 'IMW' })
  aidCategory?: AidCategory;

  @ListOf(OneOf(measures))
  proposedMeasures: Measure[];

  @Int({ optional: true, example: 60 })
  proposedRate?: number;

  @OneOf(levels, { optional: true })
  proposedLevel?: Level;

  @OneOf(guidanceNeeds, { optional: true })
  proposedGuidanceNeed?: GuidanceNeed;

  @Str({ max: 4000, optional: true })
  conclusion?: string;

  @ListOf(() => Finding, health)
  findings?: Finding[];

  @ListOf(() => Attest, health)
  attests?: Attest[];

  @LocalDate({ optional: true })
  submittedOn?: string;

  @LocalDate({ optional: true, description: 'a decision is due; the term is local practice' })
  decideBy?: string;

  @LocalDate({ optional: true })
  decidedOn?: string;
}
