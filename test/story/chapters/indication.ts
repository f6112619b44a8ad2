import { absent, act, type Chapter, get, post } from '../step.js';

const written = {
  proposedMeasures: ['CMW', 'IMW'],
  targetGroup: 'disability',
  fileMark: 'disability',
  aidCategory: 'disabledWorker',
  proposedRate: 60,
  proposedLevel: 'high',
  proposedGuidanceNeed: 'medium',
  conclusion: 'An kan werken in een vaste ploeg met dagelijkse begeleiding op de werkvloer.',
  findings: [
    { category: 'b140', qualifier: 3, note: 'Aandacht zakt weg na een half uur.' },
    { category: 'd240', qualifier: 2 },
  ],
  attests: [{ kind: 'vaphRecognition', issuer: 'VAPH', issuedOn: '2024-05-13' }],
};

const decision = {
  outcomes: [
    {
      measure: 'CMW',
      result: 'granted',
      rate: 60,
      level: 'high',
      motivation: 'De vastgestelde beperkingen vragen intensieve begeleiding op de werkvloer.',
      article: 'D13 art. 7',
      sentOn: '2026-09-22',
    },
    {
      measure: 'IMW',
      result: 'advised',
      guidanceNeed: 'medium',
      aidCategory: 'disabledWorker',
      motivation: 'In een gewone onderneming is wekelijkse begeleiding nodig.',
      article: 'D22 art. 32',
      sentOn: '2026-09-22',
    },
  ],
};

export const indication: Chapter = {
  title: 'The employment service assesses and decides, which opens a dated right',
  steps: [
    {
      who: 'carla',
      does: 'writes the indication, with findings (ICF) and attest',
      ask: (kept) => post('/indications', { trajectoryId: kept.id('case'), ...written }),
      status: 201,
      holds: { status: 'draft', findings: [{ category: 'b140', qualifier: 3 }, { category: 'd240' }] },
      keep: 'indication',
    },
    {
      who: 'carla',
      does: 'submits it',
      ask: (kept) => act(kept.of('indication'), 'submission'),
      status: 200,
      holds: { status: 'submitted', submittedOn: '2026-09-07', decideBy: '2026-10-07' },
    },
    {
      who: 'carla',
      does: 'finds the decision among what is due',
      ask: () => get('/deadlines'),
      status: 200,
      holds: { items: [{ kind: 'indicationUndecided', dueOn: '2026-10-07', confidence: 'localPractice' }] },
    },
    {
      who: 'carla',
      does: 'may not decide on it herself',
      ask: (kept) => act(kept.of('indication'), 'decision', decision),
      status: 403,
    },
    {
      who: 'tom',
      does: 'reads it: the coach takes part, and sees no findings',
      ask: (kept) => get(kept.of('indication').self),
      status: 200,
      holds: { status: 'submitted', findings: absent, attests: absent },
    },
    { day: '2026-09-21', because: 'two weeks later' },
    {
      who: 'els',
      does: 'decides per measure: CMW granted with package "60 high", IMW advised',
      ask: (kept) => act(kept.of('indication'), 'decision', decision),
      status: 200,
      holds: { status: 'decided', decidedOn: '2026-09-21' },
    },
    {
      who: 'person:an',
      does: 'reads what was decided, why, and until when she can go to court',
      ask: (kept) => get(`${kept.of('indication').self}/outcomes`),
      status: 200,
      holds: {
        items: [
          {
            measure: 'CMW',
            result: 'granted',
            rate: 60,
            level: 'high',
            article: 'D13 art. 7',
            motivation: /intensieve begeleiding/,
            appeal: { court: { until: '2026-12-22', article: 'D13 art. 31' } },
          },
          {
            measure: 'IMW',
            result: 'advised',
            guidanceNeed: 'medium',
            appeal: { court: { until: '2026-12-24', article: 'D22 art. 36' } },
          },
        ],
      },
    },
    {
      who: 'tom',
      does: 'sees the right that the decision opened',
      ask: (kept) => get(`/entitlements?trajectoryId=${kept.id('case')}`),
      status: 200,
      holds: { items: [{ measure: 'CMW', status: 'open', validFrom: '2026-09-21', validUntil: '2031-09-21' }] },
      keep: 'right',
    },
  ],
};
