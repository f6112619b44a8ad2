import { addDays, type LocalDate } from '../../../platform/calendar/dates.js';
import { followUpsLeft } from '../phase/phase.rules.js';
import { canSignFor } from '../signature/signature.rules.js';
import type { Basis, Doing, JobKind, Party, TransitionAction, TransitionStatus } from '../transition.lifecycle.js';
import { partiesOf } from '../transition.rules.js';

/** What moves no state, and yet may be done with a path: the action, and the noun in its URL. */
export const offers = {
  nameProvider: 'provider',
  sign: 'signatures',
  arrange: 'internships',
  followUp: 'followUps',
  redetermine: 'redetermination',
  return: 'return',
} as const;

export type Offer = keyof typeof offers;

/** A path as its actor stands to it, today. */
export interface Sight {
  role: string;
  ofFirm: boolean;
  ofProvider: boolean;
  assigned: boolean;
  status: TransitionStatus;
  basis: Basis;
  providerNamed: boolean;
  mandated: boolean;
  signed: Party[];
  startsOn: LocalDate;
  internships: number;
  jobKind: JobKind | null;
  jobStartsOn: LocalDate | null;
  recorded: { months: number; stillEmployed: boolean }[];
  followUpOpensDays: number;
  supportRuns: boolean;
  failedBy: Doing | null;
  redeterminedOn: LocalDate | null;
  returnedOn: LocalDate | null;
  closedOn: LocalDate | null;
}

const guides = ({ role, ofProvider, assigned }: Sight) => ofProvider || (role === 'counselor' && assigned);

/** Whether a move that the state and the role allow may be made by this actor, today. */
export function fits(sight: Sight, action: TransitionAction, today: LocalDate): boolean {
  const { assigned, basis, status, providerNamed, internships } = sight;
  const fitting: Record<TransitionAction, () => boolean> = {
    agree: () =>
      assigned && (!providerNamed || sight.mandated) && partiesOf(sight).every((p) => sight.signed.includes(p)),
    prepare: () => guides(sight) && providerNamed && sight.startsOn <= today,
    match: () => guides(sight),
    place: () => guides(sight) && internships > 0,
    employ: () => guides(sight) && (status === 'internship' || basis === 'internal'),
    complete: () => guides(sight) && sight.jobStartsOn !== null && sight.jobStartsOn <= today,
    fail: () => guides(sight),
    cancel: () => assigned && status !== 'aftercare',
  };
  return fitting[action]();
}

/** Which of the offers stand for this actor, today. */
export function offered(sight: Sight, today: LocalDate): Offer[] {
  const { status, assigned, jobKind } = sight;
  const standing: Record<Offer, boolean> = {
    nameProvider: status === 'proposed' && assigned,
    sign: status === 'proposed' && canSignFor(sight).length > 0,
    arrange: (status === 'matching' || status === 'internship') && guides(sight),
    followUp:
      sight.closedOn === null &&
      (status === 'aftercare' || status === 'completed') &&
      nextFollowUp(sight, today) !== undefined,
    redetermine: assigned && redeterminable(sight),
    return: assigned && (status === 'completed' || status === 'failed') && jobKind === 'regular' && !sight.returnedOn,
  };
  return (Object.keys(standing) as Offer[]).filter((offer) => standing[offer]);
}

function redeterminable({ status, failedBy, redeterminedOn, supportRuns }: Sight): boolean {
  return status === 'failed' && failedBy === 'neither' && redeterminedOn === null && supportRuns;
}

function nextFollowUp(sight: Sight, today: LocalDate) {
  return followUpsLeft(sight).find(({ dueOn }) => addDays(dueOn, -sight.followUpOpensDays) <= today);
}
