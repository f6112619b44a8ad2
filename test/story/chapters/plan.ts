import { absent, act, type Body, type Chapter, get, post } from '../step.js';

const goals = [
  {
    kind: 'generic',
    competence: 'Hulp vragen als een taak niet lukt',
    presentLevel: 1,
    futureLevel: 3,
    actions: [
      { description: 'Elke week een kort gesprek met de begeleider.', responsible: 'guide', dueOn: '2027-03-31' },
    ],
  },
  {
    kind: 'technical',
    competence: 'Veilig werken met de bosmaaier',
    presentLevel: 0,
    futureLevel: 2,
    actions: [{ description: 'Interne opleiding bosmaaier.', responsible: 'worker', dueOn: '2026-11-30' }],
  },
];

const actionOf = (plan: Body, goal: number) => (plan.goals as { actions: Body[] }[])[goal]?.actions[0] as Body;

export const plan: Chapter = {
  title: 'Within a month a development plan is agreed; a new version takes its place',
  steps: [
    { day: '2026-10-26', because: 'a week before the plan is due' },
    { mailTo: 'green@example.org', says: [/ontwikkelingsplan/i, /1 november 2026/] },
    {
      who: 'griet',
      does: 'drafts the plan: present and future competences, and what is done for them',
      ask: (kept) => post('/plans', { employmentId: kept.id('employment'), goals }),
      status: 201,
      holds: { status: 'draft', edition: 1, goals: [{ kind: 'generic' }, { kind: 'technical' }], trajectoryId: absent },
      keep: 'plan',
    },
    {
      who: 'griet',
      does: 'cannot agree alone',
      ask: (kept) => act(kept.of('plan'), 'agreement'),
      status: 409,
      holds: { refusals: [{ code: 'workerSignatureMissing' }, { code: 'firmSignatureMissing' }] },
    },
    {
      who: 'griet',
      does: 'signs for the firm',
      ask: (kept) => post(`${kept.of('plan').self}/signatures`, {}),
      status: 201,
      holds: { party: 'firm' },
    },
    {
      who: 'person:an',
      does: 'signs the own plan',
      ask: (kept) => post(`${kept.of('plan').self}/signatures`, {}),
      status: 201,
      holds: { party: 'worker', signedOn: '2026-10-26', onBehalf: absent },
    },
    {
      who: 'griet',
      does: 'agrees it, now that both have signed',
      ask: (kept) => act(kept.of('plan'), 'agreement'),
      status: 200,
      holds: { status: 'agreed', agreedOn: '2026-10-26', reviewDueOn: '2027-10-26' },
    },
    {
      who: 'griet',
      does: 'has met that term; the review is due in a year',
      ask: () => get('/deadlines?kind=planDue&kind=planReviewDue'),
      status: 200,
      holds: { items: [{ kind: 'planReviewDue', dueOn: '2027-10-26' }] },
    },
    { day: '2026-12-01', because: 'the training is over' },
    {
      who: 'griet',
      does: 'records that An followed the training',
      ask: (kept) => {
        const action = actionOf(kept.of('plan'), 1);
        const body = { progress: 'done', progressNote: 'Opleiding gevolgd; werkt zelfstandig op vlak terrein.' };
        return { method: 'PATCH', path: action.self, body, versionOf: action };
      },
      status: 200,
      holds: { progress: 'done', progressOn: '2026-12-01' },
    },
    {
      who: 'griet',
      does: 'drafts a new version',
      ask: (kept) => post(`${kept.of('plan').self}/supersession`, {}),
      status: 201,
      holds: { status: 'draft', edition: 2, goals: [{ actions: [{}] }, { actions: [] }], signatures: [] },
      keep: 'newPlan',
    },
    {
      who: 'griet',
      does: 'plans the next step with the brush cutter',
      ask: (kept) => {
        const [, technical] = kept.of('newPlan').goals as Body[];
        const next = { description: 'Oefenen op hellingen.', responsible: 'guide', dueOn: '2027-05-31' };
        return post(`${technical?.self}/actions`, next);
      },
      status: 201,
    },
    {
      who: 'tom',
      does: 'records that An signed the new version on paper',
      ask: (kept) => post(`${kept.of('newPlan').self}/signatures`, { onBehalf: 'onPaper' }),
      status: 201,
      holds: { party: 'worker', onBehalf: 'onPaper' },
    },
    {
      who: 'griet',
      does: 'signs it too',
      ask: (kept) => post(`${kept.of('newPlan').self}/signatures`, {}),
      status: 201,
    },
    {
      who: 'griet',
      does: 'agrees the new version',
      ask: (kept) => act(kept.of('newPlan'), 'agreement'),
      status: 200,
      holds: { status: 'agreed', edition: 2 },
    },
    {
      who: 'person:an',
      does: 'still reads the old version, with its signatures',
      ask: (kept) => get(kept.of('plan').self),
      status: 200,
      holds: { status: 'superseded', signatures: [{ party: 'firm' }, { party: 'worker' }], availableActions: [] },
    },
  ],
};
