import type { Pool } from 'pg';
import { v7 } from 'uuid';
import { columnsOf } from '../docs/catalog.js';
import { aNumberFor } from './numbers.js';
import type { World } from './world.js';

type Values = Record<string, unknown>;

/** One case with a row in every table that holds a case, written past the API by the database's owner: table -> id. */
export type CaseRows = Record<string, string>;

const day = '2026-01-15';
const period = '[2026-01-15,2031-01-15)';

/** What a column that nobody names is filled with; a CHECK that dislikes it fails loudly. */
const filler: Record<string, unknown> = { text: 'x', integer: 1, smallint: 1, bigint: 1, date: day, boolean: false };

export class CaseWriter {
  readonly rows: CaseRows = {};

  constructor(
    private readonly owner: Pool,
    private readonly world: World,
    /** tells cases in one database apart */
    private readonly serial = 1,
  ) {}

  /** The case of the coaching service, directed by the employment service, up to employment at the firm. */
  async write(): Promise<CaseRows> {
    await this.writePerson();
    await this.writeIntake();
    await this.writeIndication();
    await this.writeRight();
    await this.writeReferral();
    await this.writeEmployment();
    await this.writeStatement();
    await this.writePlan();
    await this.writeEvaluation();
    await this.writeTransition();
    await this.writeLedgers();
    await this.writeHistory();
    return this.rows;
  }

  private async put(table: string, values: Values): Promise<string> {
    const columns = await columnsOf(this.owner, table);
    const given: Values = {};
    for (const { name, type, isNullable, expression, identity } of columns) {
      if (name in values) given[name] = values[name];
      else if (name === 'id' && type === 'uuid') given.id = v7();
      else if (!isNullable && expression === null && !identity) given[name] = filler[type];
    }
    const names = Object.keys(given);
    const text = `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')})`;
    await this.owner.query(text, Object.values(given));
    this.rows[table] ??= String(given.id ?? given[names[0] ?? '']);
    return String(given.id);
  }

  private async writePerson(): Promise<void> {
    const personId = await this.put('persons', { registered_by: this.world.organization('to') });
    await this.put('person_names', { person_id: personId, given_name: 'An', family_name: 'Voorbeeld' });
    await this.put('person_contacts', { person_id: personId, email: 'an@example.org' });
    const ssin = aNumberFor('1985-07-30');
    await this.put('person_identifiers', { person_id: personId, ssin, birth_date: '1985-07-30' });
    await this.put('person_keys', { person_id: personId, wrapped_key: Buffer.alloc(60) });
  }

  private get ofCase(): Values {
    return { trajectory_id: this.rows.trajectories, person_id: this.rows.persons };
  }

  private async writeIntake(): Promise<void> {
    const [to, vdab] = [this.world.organization('to'), this.world.organization('vdab')];
    const opened = {
      municipality_nis: '72030',
      opened_by: to,
      opened_on: day,
      status: 'open',
      number: `T-2026-90000${this.serial}`,
    };
    await this.put('trajectories', { person_id: this.rows.persons, ...opened });
    const active = { ...this.ofCase, status: 'active', proposed_by: to, proposed_on: day, valid_from: day };
    await this.put('participants', { ...active, organization_id: to, role: 'coaching' });
    await this.put('participants', { ...active, organization_id: vdab, role: 'directing' });
    for (const name of ['counselor', 'expert']) {
      const { memberId, teamId } = this.world.who(name);
      const assigned = { member_id: memberId, team_id: teamId, lead: name === 'counselor', valid_from: day };
      await this.put('assignments', { ...this.ofCase, organization_id: vdab, ...assigned });
    }
    await this.put('suspensions', { ...this.ofCase, reason: 'care', validity: '[2026-02-01,2026-03-01)' });
  }

  private async writeIndication(): Promise<void> {
    const { memberId, organizationId } = this.world.who('counselor');
    const expert = this.world.who('expert').memberId;
    const decided = {
      status: 'decided',
      decided_on: day,
      submitted_on: day,
      decide_by: day,
      decided_by_member_id: expert,
    };
    const proposed = { proposed_measures: ['CMW'], proposed_rate: 60, proposed_level: 'high' };
    const author = { organization_id: organizationId, member_id: memberId };
    const indicationId = await this.put('indications', { ...this.ofCase, ...author, ...decided, ...proposed });
    const part = { ...this.ofCase, indication_id: indicationId };
    await this.put('indication_findings', { ...part, category: 'b130', qualifier: 2 });
    await this.put('indication_attests', { ...part, kind: 'vaphRecognition', issued_on: day });
    await this.put('indication_conclusions', part);
    const granted = { measure: 'CMW', result: 'granted', rate: 60, level: 'high', article: 'D13 art. 9' };
    const sent = { decided_on: day, sent_on: day, court_until: '2026-04-15' };
    const outcomeId = await this.put('outcomes', { ...part, ...granted, ...sent });
    const asked = { status: 'open', requested_on: day, organization_id: this.world.organization('to') };
    await this.put('reconsiderations', { ...part, outcome_id: outcomeId, ...asked });
  }

  private async writeRight(): Promise<void> {
    const right = { measure: 'CMW', decided_on: day, validity: period, used_from: day };
    await this.put('entitlements', { ...this.ofCase, outcome_id: this.rows.outcomes, ...right });
    const slice = { origin: 'start', rate: 60, level: 'high', validity: period };
    await this.put('packages', { ...this.ofCase, entitlement_id: this.rows.entitlements, ...slice });
  }

  private async writeReferral(): Promise<void> {
    const firm = this.world.organization('groenwerk');
    const offer = {
      measure: 'CMW',
      line: 'greenMaintenance',
      municipality_nis: '72030',
      positions: 2,
      status: 'draft',
    };
    await this.put('vacancies', { organization_id: firm, ...offer });
    const ids = { entitlement_id: this.rows.entitlements, vacancy_id: this.rows.vacancies, employer_id: firm };
    const { memberId, organizationId } = this.world.who('coach');
    const by = { organization_id: organizationId, member_id: memberId };
    const terms = { requested_on: day, answer_due_on: day, answered_on: day, decision_due_on: day };
    const accepted = { measure: 'CMW', status: 'accepted', ...terms };
    const hired = { status: 'hired', ended_on: day, planned_from: day, planned_fraction: '0.8' };
    const referralId = await this.put('referrals', { ...this.ofCase, ...ids, ...by, ...accepted });
    const copy = { ...this.ofCase, referral_id: referralId, measure: 'CMW', municipality_nis: '72030' };
    await this.put('referral_letters', {
      ...copy,
      case_number: `T-2026-90000${this.serial}`,
      letter: 'x',
      valid_until: '2031-01-15',
    });
    await this.put('referral_disclosures', { ...copy, rate: 60, level: 'high' });
    const other = await this.put('referrals', { ...this.ofCase, ...ids, ...by, ...accepted, ...hired });
    const asked = { referral_id: referralId, hired_referral_id: other, asked_on: day };
    await this.put('referral_choices', { ...this.ofCase, ...asked });
  }

  private async writeEmployment(): Promise<void> {
    const ids = {
      ...this.ofCase,
      organization_id: this.world.organization('groenwerk'),
      referral_id: this.rows.referrals,
      vacancy_id: this.rows.vacancies,
      entitlement_id: this.rows.entitlements,
    };
    const contract = { contractual_fraction: '0.8', contract: '[2026-01-20,)', supported: '[2026-01-20,2030-01-20)' };
    const employmentId = await this.put('employments', { ...ids, measure: 'CMW', status: 'active', ...contract });
    const quarter = { quarter: '2026Q1', gross_cents: 600000, contributions_cents: 150000, reductions_cents: 0 };
    await this.put('declarations', { ...ids, employment_id: employmentId, ...quarter, declared_on: day, days: '60' });
  }

  /** A statement and its line in one unit of work: they add up when it ends. */
  private async writeStatement(): Promise<void> {
    const whose = {
      ...this.ofCase,
      employment_id: this.rows.employments,
      organization_id: this.world.organization('groenwerk'),
    };
    const said = { measure: 'CMW', quarter: '2026Q1', certainty: 'complete', total_cents: 0, without: [] };
    const statementId = await this.put('statements', { ...whose, ...said, status: 'calculated' });
    const line = { kind: 'wagePremium', certainty: 'complete', amount_cents: 0, period: '[2026-01-20,2026-04-01)' };
    const explanation = { inputs: [], figures: [], missing: [], articles: [], openQuestions: [] };
    const part = { ...whose, statement_id: statementId, ...line, explanation };
    await this.put('statement_lines', part);
  }

  private async writePlan(): Promise<void> {
    const { memberId, organizationId } = this.world.who('employer');
    const firm = { ...this.ofCase, organization_id: organizationId, member_id: memberId };
    const written = { status: 'agreed', drafted_on: day, written_on: day, agreed_on: day, measure: 'CMW' };
    const planId = await this.put('plans', { ...firm, employment_id: this.rows.employments, ...written });
    const part = { ...firm, plan_id: planId };
    const goalId = await this.put('plan_goals', { ...part, kind: 'generic' });
    await this.put('plan_actions', { ...part, goal_id: goalId, responsible: 'guide', progress: 'planned' });
    const by = { party: 'firm', recorded_by: organizationId, recorded_by_member_id: memberId };
    await this.put('plan_signatures', { ...part, ...by });
    await this.put('plan_reviews', part);
  }

  private async writeEvaluation(): Promise<void> {
    const { memberId, organizationId } = this.world.who('employer');
    const [counselor, expert] = [this.world.who('counselor'), this.world.who('expert')];
    const { employments: employment_id, entitlements: entitlement_id } = this.rows;
    const firm = { ...this.ofCase, employment_id, entitlement_id, organization_id: organizationId, measure: 'CMW' };
    const asked = { initiative: 'firm', requested_on: day, planned_on: day, due_on: '2031-01-14' };
    const held = { held_on: day, held_by_member_id: counselor.memberId };
    const result = { result: 'newPackage', decided_on: day };
    const decided = { status: 'decided', decided_by_member_id: expert.memberId, ...result };
    const evaluationId = await this.put('evaluations', { ...firm, ...asked, ...held, ...decided });
    const part = { ...firm, evaluation_id: evaluationId };
    await this.put('evaluation_changes', { ...part, kind: 'medicalProblem' });
    const said = { ...part, party: 'firm', member_id: memberId };
    this.rows.contributions = await this.put('evaluation_contributions', said);
    const author = { organization_id: counselor.organizationId, member_id: counselor.memberId };
    await this.put('evaluation_reports', { ...part, ...author, transition_chances: 'low' });
    const need = { rate: 60, level: 'high', change: 'same', package_from: day, package_until: '2031-01-15' };
    const notice = { article: 'D13 art. 11', sent_on: day, court_until: '2026-04-15', package_id: this.rows.packages };
    const decisionId = await this.put('evaluation_decisions', { ...part, ...result, ...need, ...notice });
    await this.put('evaluation_reconsiderations', {
      ...part,
      decision_id: decisionId,
      status: 'open',
      asked_by: 'firm',
    });
  }

  /** With a provider and a host that take part in it. */
  private async writeTransition(): Promise<void> {
    const provider = await this.world.addOrganization('springplank', 'transitionProvider');
    const host = await this.world.addOrganization('kwekerij', 'regularEmployer');
    const { memberId, organizationId } = this.world.who('coach');
    const ids = { entitlement_id: this.rows.entitlements, employment_id: this.rows.employments, provider_id: provider };
    const job = {
      job_kind: 'regular',
      job_starts_on: day,
      phase_from: day,
      phase_due_on: '2026-04-14',
      agreed_on: day,
    };
    const path = { basis: 'favorable', status: 'aftercare', starts_on: day, proposed_on: day, ...job };
    const firm = { ...this.ofCase, organization_id: this.world.organization('groenwerk') };
    const transitionId = await this.put('transitions', { ...firm, ...ids, ...path });
    const part = { ...this.ofCase, transition_id: transitionId };
    await this.put('transition_jobs', { ...part, employer_name: 'x' });
    const expert = { organization_id: this.world.organization('vdab'), member_id: this.world.who('expert').memberId };
    const decision = { kind: 'return', entitlement_id: this.rows.entitlements, decided_on: day };
    await this.put('transition_decisions', { ...part, ...expert, ...decision });
    await this.put('transition_signatures', { ...part, party: 'firm', organization_id: provider, signed_on: day });
    await this.put('internships', { ...part, host_id: host, period: '[2026-01-15,2026-02-15)' });
    const by = { organization_id: organizationId, member_id: memberId };
    await this.put('follow_ups', { ...part, ...by, months: 3, due_on: day, recorded_on: day, still_employed: true });
  }

  private async writeLedgers(): Promise<void> {
    const about = { ...this.ofCase, subject_type: 'employment', subject_id: this.rows.employments };
    const firm = { organization_id: this.world.organization('groenwerk'), kind: 'declarationMissing' };
    const deadlineId = await this.put('deadlines', { ...about, ...firm, due_on: day, status: 'open' });
    await this.put('reminders', { ...about, ...firm, deadline_id: deadlineId, step: 'x', remind_on: day });
    await this.owner.query(
      `WITH row AS (INSERT INTO journal (happened_on, type, subject_type, subject_id, trajectory_id, person_id, case_version,
          actor_subject, actor_role, payload_hash) VALUES ($1, 'trajectory.create', 'trajectory', $2, $2, $3, 1, 'x', 'coach', '\\x00') RETURNING id)
        INSERT INTO journal_payloads (journal_id, person_id, ciphertext) SELECT id, $3, '\\x00' FROM row`,
      [day, this.rows.trajectories, this.rows.persons],
    );
    const read = { subject: 'x', role: 'coach', operation: 'queryPersons', person_id: this.rows.persons, found: true };
    await this.put('read_log', { ...read, organization_id: this.world.organization('to') });
    await this.writeLongWork();
    await this.put('idempotency_keys', { subject: 'coach', key: `x${this.serial}`, status: 201, location: '/x' });
  }

  /** What the department asked for. */
  private async writeLongWork(): Promise<void> {
    const { subject, memberId, organizationId } = this.world.who('officer');
    const asked = { requested_subject: subject, requested_role: 'departmentOfficer', requested_member_id: memberId };
    const work = { kind: 'statements', parameters: { quarter: '2026Q1' }, organization_id: organizationId };
    const taskId = await this.put('tasks', { ...asked, ...work });
    await this.put('task_issues', { task_id: taskId, code: 'notCalculated', parameters: {} });
    const loaded = { title: 'Bedragen 2027', status: 'draft', activate_on: day };
    const loadedBy = this.world.who('administrator').memberId;
    const fileId =
      this.rows.parameter_files ??
      (await this.put('parameter_files', { ...loaded, loaded_by: loadedBy, loaded_on: day }));
    const row = { name: 'organizationSupport', value: '1000', valid_from: '2027-01-01', confidence: 'fictitious' };
    await this.put('parameter_file_rows', { file_id: fileId, position: 1, ...row });
    const begun = { organization_id: organizationId, started_by: memberId, started_on: day };
    const rehearsalId = await this.put('rehearsals', { file_id: fileId, quarter: '2026Q1', ...begun });
    const result = { subject: 'employment', subject_id: this.rows.employments, before_cents: 1, after_cents: 2 };
    const firm = this.world.organization('groenwerk');
    const nothing = { without_before: [], without_after: [] };
    await this.put('rehearsal_results', { rehearsal_id: rehearsalId, organization_id: firm, ...result, ...nothing });
  }

  /** A change without a difference: the row goes to its history. */
  private async writeHistory(): Promise<void> {
    const kept = await this.owner.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relname LIKE '%\\_versions' AND relkind = 'r' AND relnamespace = 'public'::regnamespace`,
    );
    for (const { name } of kept.rows)
      await this.owner.query(`UPDATE ${name.replace(/_versions$/, '')} SET updated_at = now()`);
  }
}
