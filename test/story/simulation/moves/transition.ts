import { addMonths } from '../../../../src/platform/calendar/dates.js';
import { post } from '../../step.js';
import type { Life } from '../life.js';
import type { Move } from '../moves.js';

const at = (state: string) => (life: Life) => life.is('transition') === state;

async function agree(life: Life): Promise<boolean> {
  const { provider: providerId } = life.region;
  if (!(await life.act('carla', 'transition', 'provider', { providerId }))) return false;
  const sign = (who: string, party: string, more: object = {}) =>
    life.act(who, 'transition', 'signatures', { party, ...more });
  await sign(life.firm.employer, 'firm');
  await sign('carla', 'employmentService');
  await sign('petra', 'provider');
  await sign('tom', 'worker', { onBehalf: 'inConversation' });
  return life.act('carla', 'transition', 'agreement');
}

const advance = (life: Life) => life.act('petra', 'transition', 'advance');

async function intern(life: Life): Promise<boolean> {
  const host = life.chance.oneOf(life.region.hosts);
  const internship = { hostId: host, from: life.today, until: addMonths(life.today, 1) };
  const path = `${life.of('transition').self}/internships`;
  return (await life.make('petra', 'internship', post(path, internship))) && advance(life);
}

async function employ(life: Life): Promise<boolean> {
  const newJob = { kind: 'regular', startsOn: life.today, employerName: 'Voorbeeld Regulier' };
  if (!(await life.act('carla', 'transition', 'advance', { newJob }))) return false;
  life.notes.set('newJob', life.today);
  life.notes.set('followed', '0');
  life.forget('referral', 'employment', 'plan', 'evaluation', 'internship');
  await life.see('tom', 'right');
  return true;
}

async function fail(life: Life): Promise<boolean> {
  const failedBy = life.chance.oneOf(['worker', 'firm', 'neither']);
  const failed = await life.act('petra', 'transition', 'failure', { failedBy, reason: 'Geen passende job gevonden.' });
  if (failed && failedBy !== 'neither') life.forget('transition', 'evaluation', 'internship');
  return failed;
}

async function redetermine(life: Life): Promise<boolean> {
  const done = await life.act('els', 'transition', 'redetermination', { motivation: 'De nood is opnieuw bepaald.' });
  if (done) life.forget('transition', 'evaluation', 'internship');
  return done;
}

const nextFollowUp = (life: Life) => [3, 6, 12].find((months) => months > Number(life.notes.get('followed') ?? 12));

const followUpIsDue = (life: Life) => {
  const months = nextFollowUp(life);
  const began = life.notes.get('newJob');
  return life.parts.has('transition') && !!began && !!months && addMonths(began, months) <= life.today;
};

async function followUp(life: Life): Promise<boolean> {
  const months = nextFollowUp(life);
  const path = `${life.of('transition').self}/followUps`;
  const stillEmployed = life.chance.is(0.85);
  if (!(await life.ask('petra', post(path, { months, stillEmployed })))) return false;
  life.notes.set('followed', stillEmployed ? String(months) : '12');
  if (!stillEmployed) life.notes.set('lost', life.today);
  else if (months === 12) life.forget('transition');
  return true;
}

const hasLostIt = (life: Life) => life.notes.has('lost') && at('completed')(life);

/** The new right is another than the one that ended with the path. */
async function comeBack(life: Life): Promise<boolean> {
  const jobEndedOn = String(life.notes.get('lost'));
  const back = { jobEndedOn, withoutConsent: true, level: 'high', motivation: 'De werkgever stopte.' };
  if (!(await life.act('els', 'transition', 'return', back))) return stayAway(life);
  stayAway(life);
  const path = `/entitlements?trajectoryId=${life.of('trajectory').id}&asOf=${life.today}`;
  const right = await life.first('tom', path);
  if (right) life.parts.set('right', right);
  return true;
}

function stayAway(life: Life): boolean {
  life.notes.delete('lost');
  life.forget('transition');
  return true;
}

export const transitionMoves: Move[] = [
  { name: 'agrees to move on', chance: 0.4, when: at('proposed'), run: agree },
  { name: 'is prepared to move on', chance: 0.5, when: at('agreed'), run: advance },
  { name: 'looks for a job', chance: 0.3, when: at('preparation'), run: advance },
  { name: 'does an internship', chance: 0.2, when: at('matching'), run: intern },
  { name: 'has a regular job', chance: 0.12, when: at('internship'), run: employ },
  { name: 'fails to move on', chance: 0.02, when: (life) => at('matching')(life) || at('internship')(life), run: fail },
  { name: 'has a need anew', chance: 0.4, when: at('failed'), run: redetermine },
  {
    name: 'has moved on',
    chance: 0.1,
    when: at('aftercare'),
    run: (life) => life.act('petra', 'transition', 'completion'),
  },
  { name: 'comes back', chance: 0.3, when: hasLostIt, run: comeBack },
  { name: 'stays away', chance: 0.1, when: hasLostIt, run: async (life) => stayAway(life) },
  { name: 'is followed up', chance: 0.5, when: followUpIsDue, run: followUp },
];
