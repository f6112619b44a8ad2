import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { addDays } from '../../../platform/calendar/dates.js';
import { type Language, say } from '../../../platform/text.js';
import type { LineKind } from '../../../regulation/law/line.js';
import type { LineShown } from '../explanation/explanation.dto.js';
import { lineTitles } from '../explanation/explanation.texts.js';
import { dayIn, euroIn } from './amounts.rules.js';
import { certaintyTexts, markTexts, reportTexts, statusTexts } from './export.texts.js';
import { Paper } from './paper.service.js';
import type { ToldStatement } from './sheet.service.js';

export interface Report {
  firm: string;
  /** `2026Q1` */
  quarter: string;
  today: string;
  language: Language;
  statements: ToldStatement[];
}

const gray = '#555555';
const amber = '#9a4b00';

/** The statements of one firm for people: what is paid for whom, from what, and how sure it is. */
@Injectable()
export class ReportService {
  /** Written in memory, page by page: how many there are stands at the foot of each. */
  async write(report: Report): Promise<Readable> {
    const { firm, language } = report;
    const period = periodIn(report);
    const paper = new Paper(`${say(reportTexts.title, language)} ${period}: ${firm}`, language);
    const pages = new Pages(paper, report);
    pages.head(period);
    await pages.body();
    paper.finish((page, of) => `${firm} · ${period} · ${say(reportTexts.page, language, { page, pages: of })}`);
    return Readable.from(paper.document);
  }
}

function periodIn({ quarter, language }: Report): string {
  return say(reportTexts.quarter, language, { year: quarter.slice(0, 4), quarter: quarter.slice(5) });
}

class Pages {
  constructor(
    private readonly paper: Paper,
    private readonly report: Report,
  ) {}

  head(period: string): void {
    const { firm, today } = this.report;
    this.paper.write(this.say('title'), { font: 'bold', size: 18, below: 0 });
    this.paper.write(firm, { font: 'bold', size: 13, below: 0 });
    this.paper.write(period, { size: 11, below: 6 });
    this.paper.write(this.say('printed', { day: this.day(today) }), { color: gray });
    this.paper.write(this.say('marks'), { color: gray, below: 6 });
  }

  async body(): Promise<void> {
    const { statements } = this.report;
    if (statements.length === 0) this.paper.write(this.say('none'));
    const ofWorkers = statements.filter(({ labelId }) => labelId === null).toSorted(byName);
    const ofLabels = statements.filter(({ labelId }) => labelId !== null);
    await this.section('workers', ofWorkers, (statement) => this.nameOf(statement));
    await this.section('supports', ofLabels, ({ labelId }) => `${this.say('label')} ${labelId}`);
    if (statements.length > 0) this.totals();
  }

  private async section(
    title: 'workers' | 'supports',
    statements: ToldStatement[],
    nameOf: (statement: ToldStatement) => string,
  ): Promise<void> {
    if (statements.length === 0) return;
    this.paper.keepTogether(120);
    this.paper.gap(6);
    this.paper.write(this.say(title), { font: 'bold', size: 13, below: 4 });
    for (const statement of statements) {
      this.statement(statement, nameOf(statement));
      // others are served while a long report is written
      await turn();
    }
  }

  private statement(statement: ToldStatement, name: string): void {
    const { measure, status, confirmedOn, totalCents, without } = statement;
    this.paper.keepTogether(90);
    this.paper.rule();
    this.paper.write(name, { font: 'bold', size: 10.5, below: 0 });
    const state = say(statusTexts[status], this.language, { day: confirmedOn === null ? '' : this.day(confirmedOn) });
    this.paper.write(`${measure} · ${state} · ${statement.employmentId ?? statement.labelId}`, {
      size: 8,
      color: gray,
    });
    for (const line of statement.lines) this.line(line);
    this.total(this.say('total'), totalCents, without);
    this.paper.gap(6);
  }

  private line({ title, from, until, amountCents, formula, articles, missing, ...line }: LineShown): void {
    this.paper.keepTogether(44);
    const days =
      until === undefined ? this.day(from) : `${this.day(from)} ${this.say('until')} ${this.day(addDays(until, -1))}`;
    const amount = amountCents === undefined ? this.say('missing') : this.euro(amountCents);
    this.paper.writeAmount(`${title}, ${days}`, amount, { indent: 10, below: 0 });
    this.paper.write(`= ${formula}`, { font: 'fixed', size: 7.5, color: gray, indent: 20, below: 0 });
    const certainty =
      line.certainty === 'complete' || missing.length > 0 ? [] : [say(certaintyTexts[line.certainty], this.language)];
    const marks = line.marks.map((mark) => say(markTexts[mark], this.language));
    const told = [...new Set([...certainty, ...marks])];
    if (missing.length > 0) told.push(`${this.say('missing')}: ${missing.join(', ')}`);
    const rests = articles.length > 0 ? `${this.say('rests')} ${articles.join('; ')}` : '';
    if (rests) this.paper.write(rests, { size: 7.5, color: gray, indent: 20, below: 0 });
    if (told.length > 0)
      this.paper.write(told.join(' · '), { font: 'bold', size: 7.5, color: amber, indent: 20, below: 0 });
    this.paper.gap(3);
  }

  private totals(): void {
    const { statements } = this.report;
    const sums = new Map<LineKind, number>();
    for (const { kind, amountCents = 0 } of statements.flatMap(({ lines }) => lines))
      sums.set(kind, (sums.get(kind) ?? 0) + amountCents);
    this.paper.keepTogether(40 + sums.size * 16);
    this.paper.rule('#111111');
    this.paper.write(this.say('totals'), { font: 'bold', size: 13, below: 4 });
    for (const [kind, cents] of sums)
      this.paper.writeAmount(say(lineTitles[kind], this.language), this.euro(cents), { indent: 10 });
    const all = statements.reduce((sum, { totalCents }) => sum + totalCents, 0);
    this.total(this.say('total'), all, [...new Set(statements.flatMap(({ without }) => without))]);
  }

  private total(title: string, cents: number, without: LineKind[]): void {
    this.paper.writeAmount(title, this.euro(cents), { font: 'bold', indent: 10, below: 0 });
    if (without.length === 0) return;
    const kinds = without.map((kind) => say(lineTitles[kind], this.language)).join(', ');
    this.paper.write(this.say('without', { kinds }), { font: 'bold', size: 8, color: amber, indent: 10 });
  }

  private nameOf({ givenName, familyName }: ToldStatement): string {
    return familyName === null ? this.say('unnamed') : `${familyName} ${givenName ?? ''}`.trim();
  }

  private get language(): Language {
    return this.report.language;
  }

  private say(name: keyof typeof reportTexts, parameters: Record<string, string> = {}): string {
    return say(reportTexts[name], this.language, parameters);
  }

  private day(date: string): string {
    return dayIn(date, this.language);
  }

  private euro(cents: number): string {
    return euroIn(cents, this.language);
  }
}

/** Who has no name that the reader sees comes last. */
function byName(one: ToldStatement, other: ToldStatement): number {
  const key = ({ familyName, givenName }: ToldStatement) => `${familyName ?? '\uffff'} ${givenName ?? ''}`;
  return key(one).localeCompare(key(other), 'nl') || (one.id < other.id ? -1 : 1);
}
