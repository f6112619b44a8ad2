import { LocalDate, OneOf, Str, Uuid } from '../../../platform/http/fields.js';
import { Representation } from '../../../platform/http/representation.js';
import { type Progress, progresses, type Responsible, responsibles } from './action.entity.js';

const what = { max: 1000, example: 'Interne opleiding bosmaaier, met nabespreking door de begeleider.' };
const who = { description: 'guide: the qualified guide on the work floor' };
const note = { max: 2000, example: 'Opleiding gevolgd; oefent nog op hellingen.' };

export class NewPlanAction {
  @Str(what)
  description: string;

  @OneOf(responsibles, { ...who, example: 'guide' })
  responsible: Responsible;

  @LocalDate({ example: '2026-09-30', description: 'by when' })
  dueOn: string;
}

export class PlanActionChange {
  @Str({ ...what, optional: true })
  description?: string;

  @OneOf(responsibles, { ...who, optional: true })
  responsible?: Responsible;

  @LocalDate({ optional: true, description: 'by when' })
  dueOn?: string;

  @OneOf(progresses, { optional: true, description: 'once the plan is agreed' })
  progress?: Progress;

  @Str({ ...note, optional: true, nullable: true, description: 'how it goes; dated today' })
  progressNote?: string | null;
}

export class PlanActionShown extends Representation {
  @Uuid()
  planId: string;

  @Uuid()
  goalId: string;

  @Str(what)
  description: string;

  @OneOf(responsibles, who)
  responsible: Responsible;

  @LocalDate()
  dueOn: string;

  @OneOf(progresses)
  progress: Progress;

  @Str({ ...note, optional: true })
  progressNote?: string;

  @LocalDate({ optional: true, description: 'the day on which progress was last recorded' })
  progressOn?: string;
}
