import { absent, act, type Chapter, get, post } from '../step.js';
import { declares } from './work.js';

const lead = 'carla@example.org';
const team = [lead, 'cas@example.org', 'els@example.org'];

const transition = {
  basis: 'favorable',
  lastingRegularJob: 'De thuissituatie is stabiel en het vervoer is geregeld.',
  continuityOfTheFirm: 'De ploeg telt genoeg ervaren medewerkers om het vertrek op te vangen.',
  startsOn: '2027-11-02',
};

export const evaluation: Chapter = {
  title: 'Her work is evaluated, after nobody could forget it',
  steps: [
    { day: '2027-08-01', because: 'sixty days before the evaluation is due' },
    { mailTo: lead, says: [/evaluatie komt eraan/, /30 september 2027 \(nog 60 dagen\)/] },
    { day: '2027-08-31', because: 'thirty days before' },
    { mailTo: lead, says: [/nog 30 dagen/] },
    { day: '2027-09-23', because: 'seven days before' },
    { mailTo: lead, says: [/nog 7 dagen/] },
    { day: '2027-09-30', because: 'the last day' },
    { mailTo: lead, says: [/Vandaag te beslissen/] },
    { day: '2027-10-07', because: 'a week too late' },
    ...team.map((mailTo) => ({ mailTo, says: [/Termijn verstreken/, /7 dagen geleden/] })),
    {
      who: 'carla',
      does: 'prepares the evaluation',
      ask: (kept) => act(kept.of('evaluation'), 'preparation'),
      status: 200,
      holds: { status: 'inPreparation', preparedOn: '2027-10-07' },
    },
    {
      who: 'carla',
      does: 'cannot hold it before firm and worker have spoken',
      ask: (kept) =>
        act(kept.of('evaluation'), 'record', {
          heldOn: '2027-10-07',
          report: 'Werkt zelfstandig met de bosmaaier.',
          transitionChances: 'growing',
        }),
      status: 409,
      holds: { refusals: [{ code: 'firmContributionMissing' }, { code: 'workerNotHeard' }] },
    },
    {
      who: 'griet',
      does: 'contributes for the firm',
      ask: (kept) =>
        post(`${kept.of('evaluation').self}/contributions`, {
          party: 'firm',
          contribution: 'An werkt vlot en veilig, ook zonder begeleider in de buurt.',
        }),
      status: 201,
      holds: { party: 'firm' },
    },
    {
      who: 'tom',
      does: 'contributes as her coach',
      ask: (kept) =>
        post(`${kept.of('evaluation').self}/contributions`, {
          party: 'coach',
          contribution: 'An zoekt zelf naar vacatures bij tuincentra.',
        }),
      status: 201,
      holds: { party: 'coach' },
    },
    {
      who: 'person:an',
      does: 'has her own voice',
      ask: (kept) =>
        post(`${kept.of('evaluation').self}/contributions`, {
          party: 'worker',
          contribution: 'Ik wil graag bij een gewone werkgever aan de slag.',
        }),
      status: 201,
      holds: { party: 'worker', onBehalf: absent },
    },
    {
      who: 'carla',
      does: 'holds it on the work floor',
      ask: (kept) =>
        act(kept.of('evaluation'), 'record', {
          heldOn: '2027-10-07',
          report: 'Werkt zelfstandig met de bosmaaier; vraagt bij nieuwe taken zelf uitleg.',
          transitionChances: 'growing',
        }),
      status: 200,
      holds: { status: 'held', heldOn: '2027-10-07' },
    },
    {
      who: 'griet',
      does: 'sees that it was held, never what was written of her health',
      ask: (kept) => get(kept.of('evaluation').self),
      status: 200,
      holds: { status: 'held', report: absent, transitionChances: absent },
    },
    { day: '2027-10-12', because: 'five days later' },
    {
      who: 'els',
      does: 'decides that a transition starts: the expert, who did not hold it',
      ask: (kept) =>
        act(kept.of('evaluation'), 'decision', {
          result: 'startTransition',
          transition,
          motivation: 'De kansen op duurzaam regulier werk zijn gunstig.',
          article: 'D13 art. 23',
          sentOn: '2027-10-12',
        }),
      status: 200,
      holds: { status: 'decided', result: 'startTransition', decision: { basis: 'favorable', inForce: true } },
    },
    { day: '2027-10-20', because: 'before the third quarter is due' },
    declares('2027Q3', '2027-10-20'),
  ],
};
