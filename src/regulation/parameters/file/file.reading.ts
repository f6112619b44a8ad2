import { parse } from 'csv-parse/sync';
import { read } from '../../../platform/http/input/reading.js';
import { type Issue, issueTypes } from '../../../platform/issue.js';
import { Problem } from '../../../platform/problem.js';
import type { Text } from '../../../platform/text.js';
import { CsvRows, type NewParameterFile, type NewParameterRow } from './file.dto.js';
import { faultsOf, type GivenRow, type LoadedRow } from './file.rules.js';
import { rowFailures } from './file.texts.js';

const issueAt = (name: string, text: Text, parameters: Issue['parameters'] = {}): Issue => ({
  ...{ type: issueTypes.invalidInput, in: 'body', name, text, parameters },
});

/** The figures of a file, given as rows or as text; 400 with everything that is wrong with them. */
export function readRows({ rows, csv }: NewParameterFile): LoadedRow[] {
  if ((rows === undefined) === (csv === undefined))
    throw Problem.badRequest([issueAt('rows', rowFailures.eitherRowsOrCsv)]);
  const place = rows ? 'rows' : 'csv';
  const { given, issues } = rows ? { given: rows, issues: [] } : readCsv(csv ?? '');
  const told = new Set(issues.map(({ name }) => name));
  const faults = faultsOf(given.map(asGiven)).map(({ row, field, code, parameters }) =>
    issueAt(`${place}[${row - 1}].${field}`, rowFailures[code], parameters),
  );
  const all = [...issues, ...faults.filter(({ name }) => !told.has(name))];
  if (all.length > 0) throw Problem.badRequest(all);
  return given.map(asLoaded);
}

/** Each line becomes a row of the same shape, with the same checks; an empty cell is an absent one. */
function readCsv(csv: string): { given: NewParameterRow[]; issues: Issue[] } {
  const { value, issues } = read(CsvRows, { csv: linesOf(csv) }, 'body');
  return { given: (value as CsvRows).csv, issues };
}

function linesOf(csv: string): object[] {
  try {
    const lines: Record<string, string>[] = parse(csv, {
      columns: true,
      skip_empty_lines: true,
      trim: true,
      bom: true,
    });
    return lines.map((line) => Object.fromEntries(Object.entries(line).filter(([, cell]) => cell !== '')));
  } catch (error) {
    throw Problem.badRequest([issueAt('csv', rowFailures.notCsv, { error: (error as Error).message })]);
  }
}

function asLoaded({ name, value, validFrom: from, validUntil: until, source, confidence }: NewParameterRow): LoadedRow {
  return { name, value, from, until, source, confidence };
}

function asGiven(row: NewParameterRow): GivenRow {
  return { ...asLoaded(row), unit: row.unit };
}
