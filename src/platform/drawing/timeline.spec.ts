import { expect, test } from '@jest/globals';
import { drawTimeline, type Timeline } from './timeline.js';

const timeline: Timeline = {
  title: 'Support <of> "An" & co',
  from: '2026-01-01',
  until: '2027-01-01',
  today: '2026-07-02',
  language: 'en',
  bars: [
    { from: '2025-01-01', until: '2026-07-02', label: '60%', weight: 0.8 },
    { from: '2026-07-02', label: '40%', weight: 0 },
  ],
};
const rectangles = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="\d+" width="([\d.]+)".*fill-opacity="([\d.]+)"/g)].map(
    ([, ...found]) => found,
  );

test('bars stand on the axis, cut at its ends, and stronger where they weigh more', () => {
  // 912 of 960 are drawn on; 182 of 365 days have passed on July 2
  expect(rectangles(drawTimeline(timeline))).toEqual([
    ['24', '454.8', '0.85'],
    ['478.8', '457.2', '0.25'],
  ]);
});

test('what people wrote is text, never markup, and a reader of screens hears every bar', () => {
  const svg = drawTimeline(timeline);
  expect(svg).toContain('<title>Support &#60;of&#62; &#34;An&#34; &#38; co</title>');
  expect(svg).toContain('60%: 2025-01-01 - 2026-07-02; 40%: 2026-07-02 - ');
});

test.each([
  ['2026-07-02', 1],
  ['2025-12-31', 0],
  ['2027-01-01', 0],
])('today %s is drawn %i times', (today, times) => {
  expect(drawTimeline({ ...timeline, today }).split('stroke-dasharray').length - 1).toBe(times);
});

test('every quarter has its line', () => {
  const svg = drawTimeline(timeline);
  for (const quarter of ['2026Q1', '2026Q2', '2026Q3', '2026Q4']) expect(svg).toContain(quarter);
  expect(svg).not.toContain('2027Q1');
});
