import { Column, Entity } from 'typeorm';
import type { LocalDate } from '../../platform/calendar/dates.js';
import { Row } from '../../platform/database/row.js';
import type {
  AidCategory,
  FileMark,
  GuidanceNeed,
  IndicationStatus,
  Level,
  Measure,
  TargetGroup,
} from './indication.lifecycle.js';

/** The assessment (indicering): what somebody found and proposes; what is decided on it are its outcomes. */
@Entity('indications')
export class Indication extends Row {
  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  /** of the author: the directing organization, or an advising partner */
  @Column('uuid')
  organizationId: string;

  /** the author */
  @Column('uuid')
  memberId: string;

  @Column('text')
  status: IndicationStatus;

  @Column('text', { nullable: true })
  targetGroup: TargetGroup | null;

  @Column('text', { nullable: true })
  fileMark: FileMark | null;

  @Column('text', { nullable: true })
  aidCategory: AidCategory | null;

  @Column('text', { array: true })
  proposedMeasures: Measure[];

  @Column('smallint', { nullable: true })
  proposedRate: number | null;

  @Column('text', { nullable: true })
  proposedLevel: Level | null;

  @Column('text', { nullable: true })
  proposedGuidanceNeed: GuidanceNeed | null;

  @Column('date', { nullable: true })
  submittedOn: LocalDate | null;

  @Column('date', { nullable: true })
  decideBy: LocalDate | null;

  @Column('date', { nullable: true })
  decidedOn: LocalDate | null;

  @Column('uuid', { nullable: true })
  decidedByMemberId: string | null;
}
