import {
  daysBetween,
  firstDayOfQuarter,
  type LocalDate,
  nextQuarter,
  quarterName,
  quarterOf,
} from '../calendar/dates.js';

/** A period as a bar in a row of its own color. */
export interface Bar {
  from: LocalDate;
  /** the first day after it; to the drawing's end where absent */
  until?: LocalDate;
  label: string;
  /** 0 to 1: how strong the bar is drawn */
  weight: number;
}

export interface Timeline {
  title: string;
  from: LocalDate;
  until: LocalDate;
  bars: Bar[];
  /** stands as a line where it lies within */
  today: LocalDate;
  language: string;
}

const width = 960;
const margin = 24;
const axisTop = 56;
const rowHeight = 36;
const inner = width - 2 * margin;

/** Periods as bars under an axis of quarters, as an SVG document that a reader of screens can read too. */
export function drawTimeline(timeline: Timeline): string {
  const { title, bars, language } = timeline;
  const height = axisTop + bars.length * rowHeight + margin;
  const listed = bars.map(({ label, from, until }) => `${label}: ${from} - ${until ?? ''}`).join('; ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" lang="${language}" font-family="sans-serif">`,
    `<title>${escaped(title)}</title><desc>${escaped(listed)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<text x="${margin}" y="24" font-size="16" font-weight="bold" fill="#1b1b1b">${escaped(title)}</text>`,
    ...quartersOf(timeline).map((day) => tick(timeline, day, height)),
    ...bars.map((bar, index) => drawBar(timeline, bar, axisTop + index * rowHeight)),
    ...line(timeline, height),
    '</svg>',
  ].join('\n');
}

function quartersOf({ from, until }: Timeline): LocalDate[] {
  const days: LocalDate[] = [];
  for (let quarter = quarterOf(from); firstDayOfQuarter(quarter) < until; quarter = nextQuarter(quarter)) {
    if (firstDayOfQuarter(quarter) >= from) days.push(firstDayOfQuarter(quarter));
  }
  return days;
}

/** Every quarter has a line, and so many a name that they stay apart. */
function tick(timeline: Timeline, day: LocalDate, height: number): string {
  const x = place(timeline, day);
  const { quarter } = quarterOf(day);
  const isNamed = quarter === 1 || daysBetween(timeline.from, timeline.until) <= 800;
  const name = isNamed
    ? `<text x="${x + 3}" y="46" font-size="10" fill="#595959">${quarterName(quarterOf(day))}</text>`
    : '';
  return `<line x1="${x}" y1="36" x2="${x}" y2="${height - margin}" stroke="${quarter === 1 ? '#b0b0b0' : '#e6e6e6'}"/>${name}`;
}

function drawBar(timeline: Timeline, { from, until, label, weight }: Bar, top: number): string {
  const [left, right] = [place(timeline, from), place(timeline, until ?? timeline.until)];
  const opacity = (0.25 + 0.75 * weight).toFixed(2);
  const box = `x="${left}" y="${top}" width="${Math.max(right - left, 1)}" height="${rowHeight - 12}" rx="3"`;
  const text = `<text x="${Math.min(left + 6, width - 200)}" y="${top + 16}" font-size="12" fill="#1b1b1b">${escaped(label)}</text>`;
  return `<rect ${box} fill="#2f7d5b" fill-opacity="${opacity}"/>${text}`;
}

function line(timeline: Timeline, height: number): string[] {
  const { from, until, today } = timeline;
  if (today < from || today >= until) return [];
  const x = place(timeline, today);
  return [`<line x1="${x}" y1="36" x2="${x}" y2="${height - margin}" stroke="#b3261e" stroke-dasharray="4 3"/>`];
}

/** Where a day stands; what lies outside stands on the edge. */
function place({ from, until }: Timeline, day: LocalDate): number {
  const share = daysBetween(from, day) / daysBetween(from, until);
  return Math.round((margin + inner * Math.min(Math.max(share, 0), 1)) * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
