import { absent, act, type Chapter, get } from '../step.js';

export const employment: Chapter = {
  title: 'She is hired, and support begins inside the right',
  steps: [
    { day: '2026-10-01', because: 'the first day of work' },
    {
      who: 'griet',
      does: 'finds the employment that the hire planned',
      ask: () => get('/employments?status=planned'),
      status: 200,
      holds: { items: [{ status: 'planned', measure: 'CMW', contractFrom: '2026-10-01', supportedFrom: absent }] },
      keep: 'employment',
    },
    {
      who: 'griet',
      does: 'records that An has started',
      ask: (kept) => act(kept.of('employment'), 'start', { startedOn: '2026-10-01' }),
      status: 200,
      holds: { status: 'active', supportedFrom: '2026-10-01', contractualFraction: /^0\.80*$/ },
    },
    {
      who: 'griet',
      does: 'sees the position filled',
      ask: (kept) => get(kept.of('vacancy').self),
      status: 200,
      holds: { positionsOpen: 1, positionsReserved: 0, positionsFilled: 1, filled: false },
    },
    {
      who: 'griet',
      does: 'reads the start package, for five years',
      ask: (kept) => get(`${kept.of('employment').self}/packages`),
      status: 200,
      holds: {
        items: [{ origin: 'start', rate: 60, level: 'high', validFrom: '2026-10-01', validUntil: '2031-10-01' }],
      },
    },
    {
      who: 'tom',
      does: 'sees that the right is used, and has no end while it is',
      ask: (kept) => get(kept.of('right').self),
      status: 200,
      holds: { status: 'open', usedFrom: '2026-10-01', validUntil: absent },
    },
  ],
};
