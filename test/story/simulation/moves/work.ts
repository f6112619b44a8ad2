import { post } from '../../step.js';
import type { Life } from '../life.js';
import type { Move } from '../moves.js';

const working = (life: Life) => life.is('employment') === 'active';

async function start(life: Life): Promise<boolean> {
  const startedOn = String(life.of('employment').contractFrom);
  const started = await life.act(life.firm.employer, 'employment', 'start', { startedOn });
  if (started) life.notes.set('declared', '');
  return started;
}

/** The last quarter that has ended. */
function lastQuarter(today: string): string {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const quarter = Math.ceil(month / 3) - 1;
  return quarter === 0 ? `${year - 1}Q4` : `${year}Q${quarter}`;
}

const firstQuarter = (life: Life) => {
  const [year, month] = String(life.of('employment').contractFrom).split('-').map(Number) as [number, number];
  return `${year}Q${Math.ceil(month / 3)}`;
};

const toDeclare = (life: Life) => {
  const quarter = lastQuarter(life.today);
  return working(life) && quarter >= firstQuarter(life) && life.notes.get('declared') !== quarter;
};

async function declare(life: Life): Promise<boolean> {
  const quarter = lastQuarter(life.today);
  const wages = {
    grossCents: 588_000,
    contributionsCents: 147_000,
    reductionsCents: 36_000,
    otherAidCents: 0,
    days: '52.00',
  };
  const path = `${life.of('employment').self}/declarations`;
  const made = await life.ask(life.firm.employer, post(path, { quarter, ...wages }));
  if (made) life.notes.set('declared', quarter);
  return made !== undefined;
}

const goal = (kind: string, dueOn: string) => ({
  ...{ kind, competence: 'Veilig werken', presentLevel: 1, futureLevel: 3 },
  actions: [{ description: 'Interne opleiding', responsible: 'guide', dueOn }],
});

async function write(life: Life): Promise<boolean> {
  const goals = [goal('generic', life.today), goal('technical', life.today)];
  const plan = { employmentId: life.of('employment').id, goals };
  if (!(await life.make(life.firm.employer, 'plan', post('/plans', plan)))) return false;
  return sign(life);
}

async function sign(life: Life): Promise<boolean> {
  const path = `${life.of('plan').self}/signatures`;
  await life.ask(life.firm.employer, post(path, {}));
  await life.ask('tom', post(path, { onBehalf: 'onPaper' }));
  return life.act(life.firm.employer, 'plan', 'agreement');
}

async function renew(life: Life): Promise<boolean> {
  return (await life.act(life.firm.employer, 'plan', 'supersession')) && sign(life);
}

async function leave(life: Life): Promise<boolean> {
  const reason = life.chance.oneOf(['contractEnded', 'byWorker', 'mutualConsent']);
  const ended = await life.act(life.firm.employer, 'employment', 'termination', { endedOn: life.today, reason });
  if (!ended) return false;
  life.forget('referral', 'employment', 'plan', 'evaluation', 'transition', 'internship');
  await life.see('tom', 'right');
  return true;
}

/** Nothing runs, and nothing is expected: the case is closed with its reason. */
const isDone = (life: Life) =>
  life.is('trajectory') === 'open' &&
  life.is('indication') === 'decided' &&
  life.is('right') !== 'open' &&
  !life.is('employment') &&
  !life.is('transition');

export const workMoves: Move[] = [
  { name: 'starts', chance: 0.9, when: (life) => life.is('employment') === 'planned', run: start },
  { name: 'has a plan', chance: 0.5, when: (life) => working(life) && !life.is('plan'), run: write },
  { name: 'has a new plan', chance: 0.022, when: (life) => working(life) && life.is('plan') === 'agreed', run: renew },
  { name: 'is declared', chance: 0.4, when: toDeclare, run: declare },
  {
    name: 'leaves',
    chance: 0.002,
    when: (life) =>
      working(life) && !life.is('transition') && !['inPreparation', 'held'].includes(life.is('evaluation') ?? ''),
    run: leave,
  },
  {
    name: 'is closed',
    chance: 1,
    when: isDone,
    run: (life) => life.act('carla', 'trajectory', 'closure', { endedOn: life.today, reason: 'noSupportNeeded' }),
  },
];
