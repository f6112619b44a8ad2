import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { type Language, say } from '../../../platform/text.js';
import type { LineShown } from '../explanation/explanation.dto.js';
import type { ExportedStatement } from './export.repository.js';
import { type ColumnName, certaintyTexts, columnTexts, markTexts } from './export.texts.js';

export interface ToldStatement extends ExportedStatement {
  lines: LineShown[];
}

type Row = Record<ColumnName, string>;

const columns = Object.keys(columnTexts) as ColumnName[];

/** One row per line (RFC 4180), for a spreadsheet or a program. */
@Injectable()
export class SheetService {
  /** With the mark of UTF-8 before it, without which spreadsheets misread names. */
  head(language: Language): string {
    return written([columns.map((name) => say(columnTexts[name], language))], { bom: true });
  }

  rows(quarter: string, statements: ToldStatement[], language: Language): string {
    const rows = statements.flatMap((statement) =>
      statement.lines.map((line) => ({ quarter, ...whose(statement), ...lineIn(line, language) })),
    );
    return written(rows.map((row: Row) => columns.map((name) => row[name])));
  }
}

/** What a spreadsheet would take for a formula is text: only amounts may begin with a minus. */
function written(rows: string[][], { bom = false } = {}): string {
  const guarded = rows.map((row) =>
    row.map((cell) => (/^[=+\-@\t\r]/.test(cell) && !isAmount(cell) ? `'${cell}` : cell)),
  );
  return stringify(guarded, { record_delimiter: 'windows', bom });
}

const isAmount = (cell: string) => /^-?\d+\.\d\d$/.test(cell);

function whose({ id, firm, organizationId, givenName, familyName, ...statement }: ToldStatement) {
  const { employmentId, labelId, measure, status } = statement;
  const worker = familyName === null ? '' : `${familyName} ${givenName ?? ''}`.trim();
  const ids = { firmId: organizationId, employmentId: employmentId ?? '', labelId: labelId ?? '', statementId: id };
  return { firm, worker, measure, status, ...ids };
}

function lineIn(line: LineShown, language: Language) {
  const { position, title, from, until = '', amountCents, formula, figures, marks, missing, articles } = line;
  const sources = [...new Set(figures.map(({ source }) => source))];
  return {
    ...{ position: String(position), kind: title, from, until, formula },
    amount: amountCents === undefined ? '' : (amountCents / 100).toFixed(2),
    certainty: say(certaintyTexts[line.certainty], language),
    figures: figures.map(({ name, value, unit }) => `${name} ${value} ${unit}`).join('; '),
    sources: sources.join('; '),
    marks: marks.map((mark) => say(markTexts[mark], language)).join('; '),
    missing: missing.join('; '),
    articles: articles.join('; '),
    openQuestions: line.openQuestions.map(({ code }) => code).join('; '),
  };
}
