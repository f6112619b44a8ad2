import { post } from '../../step.js';
import type { Life } from '../life.js';
import type { Move } from '../moves.js';

const working = (life: Life) => life.is('employment') === 'active' && !life.is('transition');
const at = (state: string) => (life: Life) => working(life) && life.is('evaluation') === state;
const isOpen = (life: Life) => ['scheduled', 'inPreparation', 'held'].includes(life.is('evaluation') ?? '');

async function schedule(life: Life): Promise<boolean> {
  const periodicityMonths = life.chance.oneOf([12, 18, 24, 36]);
  const evaluation = { employmentId: life.of('employment').id, plannedOn: life.today, periodicityMonths };
  return life.make('carla', 'evaluation', post('/evaluations', evaluation));
}

async function request(life: Life): Promise<boolean> {
  const evaluation = { employmentId: life.of('employment').id, plannedOn: life.today };
  return life.make(life.firm.employer, 'evaluation', post('/evaluations', evaluation));
}

async function hold(life: Life): Promise<boolean> {
  const path = `${life.of('evaluation').self}/contributions`;
  const said = { contribution: 'Werkt vlot en veilig in de ploeg.' };
  if (!life.notes.has('heard')) {
    await life.ask(life.firm.employer, post(path, { party: 'firm', ...said }));
    await life.ask('carla', post(path, { party: 'worker', ...said, onBehalf: 'inConversation' }));
    life.notes.set('heard', life.today);
  }
  const record = { heldOn: life.today, report: 'Werkt zelfstandig.', transitionChances: 'growing' };
  return life.act('carla', 'evaluation', 'record', record);
}

const said = { motivation: 'Zoals het verslag aantoont.' };

async function decide(life: Life): Promise<boolean> {
  const need = life.chance.oneOf([
    { rate: 40, level: 'low' },
    { rate: 50, level: 'medium' },
    { rate: 60, level: 'high' },
  ]);
  const moves = life.chance.is(0.4);
  const start = {
    result: 'startTransition',
    transition: { basis: 'noLongerNeeded', startsOn: life.today },
    article: 'D13 art. 11',
  };
  const renewal = { result: 'newPackage', package: { ...need, from: life.today }, article: 'D13 art. 11' };
  const decision = { ...(moves ? start : renewal), ...said, sentOn: life.today };
  if (!(await life.act('els', 'evaluation', 'decision', decision))) return false;
  life.notes.delete('heard');
  if (moves) {
    const transition = await life.first('carla', `/transitions?trajectoryId=${life.of('trajectory').id}`);
    if (transition) life.parts.set('transition', transition);
  }
  return true;
}

export const evaluationMoves: Move[] = [
  { name: 'is to be evaluated', chance: 0.02, when: (life) => working(life) && !isOpen(life), run: schedule },
  { name: 'asks an evaluation', chance: 0.003, when: (life) => working(life) && !isOpen(life), run: request },
  {
    name: 'is prepared',
    chance: 0.2,
    when: at('scheduled'),
    run: (life) => life.act('carla', 'evaluation', 'preparation'),
  },
  { name: 'is held', chance: 0.2, when: at('inPreparation'), run: hold },
  { name: 'is evaluated', chance: 0.3, when: at('held'), run: decide },
];
