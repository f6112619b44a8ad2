import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who employs the person now: not the business of the firm that it leaves. */
@Entity('transition_jobs')
export class TransitionJob {
  @PrimaryColumn('uuid')
  transitionId: string;

  @Column('uuid')
  trajectoryId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  employerName: string;

  @Column('uuid', { nullable: true })
  employerId: string | null;
}
