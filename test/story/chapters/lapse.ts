import { act, type Chapter, get } from '../step.js';

export const lapse: Chapter = {
  title: 'A referral that nobody answers lapses, and the coach hears of it',
  steps: [
    { mailTo: 'recycling@example.org', says: [/wacht op uw antwoord/, /6 oktober 2026/] },
    { day: '2026-10-07', because: 'the term of the second referral has passed' },
    {
      who: 'karel',
      does: 'comes too late',
      ask: (kept) => act(kept.of('silent'), 'acceptance'),
      status: 409,
    },
    {
      who: 'tom',
      does: 'sees it lapsed',
      ask: (kept) => get(kept.of('silent').self),
      status: 200,
      holds: { status: 'lapsed', answerDueOn: '2026-10-06' },
      inAMoment: true,
    },
    { mailTo: 'tom@example.org', says: [/vervallen/, /T-2026-\d{6}/] },
  ],
};
