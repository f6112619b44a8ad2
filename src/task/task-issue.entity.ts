import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What went wrong with one row of long work, which went on with the others. */
@Entity('task_issues')
export class TaskIssue {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  taskId: string;

  /** which row: a number in a file, or the id of what was worked on */
  @Column('text')
  row: string;

  @Column('text')
  code: string;

  /** of its sentence; nothing about a person */
  @Column('jsonb')
  parameters: Record<string, string | number>;
}
