import { cpus, loadavg, totalmem } from 'node:os';
import { connections, type Measured, median } from './load.js';
import { rounds } from './operations.js';
import { cases } from './seed/cases.js';
import type { Memory } from './servers/program.js';
import { apiFlags, type ServerName, serverNames } from './servers/servers.js';
import { type Counts, total } from './statements.js';

export interface Finding {
  name: string;
  reads: boolean;
  statements: Record<ServerName, Counts>;
  /** round by round */
  measured: Record<ServerName, Measured[]>;
}

const targets = { ofSameWork: 0.6, ofNakedReads: 0.3, memoryMB: 250 };
const called: Record<ServerName, string> = { api: 'this API', sameWork: 'same work', naked: 'naked' };
const atStart = loadavg()[0] ?? 0;
const notYet = 'Reads other than `POST /persons/query` are not written to the read log yet: no server here does.';

export function inJson(findings: Finding[], memory: Memory): object {
  const machine = `${cpus().length} x ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
  return {
    measuredAt: new Date().toISOString(),
    setting: { node: process.version, apiFlags, machine, loadBefore: round(atStart), cases, connections, rounds },
    figures: 'medians over the rounds',
    note: notYet,
    operations: findings.map((finding) => ({
      name: finding.name,
      ...ratios(finding),
      servers: figures(finding),
      statements: sideBySide(finding),
    })),
    apiMemoryMB: { afterwards: Math.round(memory.now), peak: Math.round(memory.peak) },
    targets,
    missed: missed(findings, memory),
  };
}

export function inMarkdown(findings: Finding[], memory: Memory): string {
  const rows = findings.flatMap((finding) => serverNames.map((server) => row(finding, server)));
  return `| operation | server | requests/s | p50 ms | p99 ms | statements per request | of same work | of naked |
|---|---|---:|---:|---:|---:|---:|---:|
${rows.join('\n')}

${cases} cases, ${connections} connections, medians over ${rounds} rounds in turn. *Same work*: the same statements in the same
transaction, as the same login under the same row security; no framework, no validation, no sign-in. *Naked*: one
statement as the owner. Memory of the API (\`${apiFlags}\`): ${memory.now.toFixed(0)} MB, at its peak ${memory.peak.toFixed(0)} MB. ${notYet}${busy()}`;
}

/** Shared cores measure the neighbors. */
function busy(): string {
  if (atStart < cpus().length / 2) return '';
  return `\n\n**The machine was busy** (load ${atStart.toFixed(1)} on ${cpus().length} cores before the start): these are not its figures.`;
}

/** Every target that was not reached, in a sentence each. */
export function missed(findings: Finding[], memory: Memory): string[] {
  const lines = findings.flatMap((finding) => {
    const { ofSameWork, ofNaked } = ratios(finding);
    const late = [];
    if (ofSameWork < targets.ofSameWork) late.push(`${finding.name}: ${ofSameWork} of same work`);
    if (finding.reads && ofNaked < targets.ofNakedReads) late.push(`${finding.name}: ${ofNaked} of naked`);
    return late;
  });
  return memory.peak > targets.memoryMB ? [...lines, `memory: ${memory.peak.toFixed(0)} MB`] : lines;
}

function figures(finding: Finding): object {
  const of = (server: ServerName) => ({
    requestsPerSecond: Math.round(middle(finding, server, 'perSecond')),
    p50Ms: round(middle(finding, server, 'p50')),
    p99Ms: round(middle(finding, server, 'p99')),
    rounds: finding.measured[server].map(({ perSecond }) => Math.round(perSecond)),
    statementsPerRequest: total(finding.statements[server]),
  });
  return Object.fromEntries(serverNames.map((server) => [server, of(server)]));
}

/** How often one request runs each statement; told apart by PostgreSQL, whole or not. */
function sideBySide({ statements: { api, sameWork } }: Finding): object[] {
  const shown = (text: string) => (text.length > 120 ? `${text.slice(0, 120)} ...` : text);
  return [...api].map(([id, { text, times }]) => ({
    text: shown(text),
    api: times,
    sameWork: sameWork.get(id)?.times,
  }));
}

function row(finding: Finding, server: ServerName): string {
  const { ofSameWork, ofNaked } = ratios(finding);
  const [p50, p99] = [middle(finding, server, 'p50'), middle(finding, server, 'p99')];
  const cells = [
    server === 'api' ? finding.name : '',
    called[server],
    Math.round(middle(finding, server, 'perSecond')),
    p50.toFixed(2),
    p99.toFixed(2),
    total(finding.statements[server]),
    server === 'api' ? ofSameWork : '',
    server === 'api' ? ofNaked : '',
  ];
  return `| ${cells.join(' | ')} |`;
}

function ratios(finding: Finding): { ofSameWork: number; ofNaked: number } {
  const api = middle(finding, 'api', 'perSecond');
  return {
    ofSameWork: round(api / middle(finding, 'sameWork', 'perSecond')),
    ofNaked: round(api / middle(finding, 'naked', 'perSecond')),
  };
}

function middle({ measured }: Finding, server: ServerName, figure: keyof Measured): number {
  return median(measured[server].map((each) => each[figure]));
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}
