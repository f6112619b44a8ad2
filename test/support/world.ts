import type { Pool } from 'pg';
import { v7 } from 'uuid';

/** Somebody who can sign in: a member in one role, a person, or a client. All invented. */
export interface Somebody {
  subject: string;
  name: string;
  role: string;
  organizationId?: string;
  memberId?: string;
  teamId?: string;
  personId?: string;
  clientId?: string;
  scopes?: string[];
}

/** The organizations and members that the tests play with. */
export class World {
  readonly organizations: Record<string, string> = {};
  readonly people: Record<string, Somebody> = {};

  private constructor(private readonly owner: Pool) {}

  static async inhabit(owner: Pool): Promise<World> {
    const world = new World(owner);
    await owner.query(`INSERT INTO municipalities (nis, name, valid_from) VALUES ('72030', 'Peer', '1977-01-01'), ('72004', 'Bree', '1977-01-01')
      ON CONFLICT DO NOTHING`);
    await world.addOrganization('vdab', 'employmentService');
    await world.addOrganization('wewis', 'department');
    await world.addOrganization('to', 'coachingService');
    await world.addOrganization('ocmwBree', 'welfareCenter');
    await world.addOrganization('groenwerk', 'supportedWorkCompany');
    await world.addOrganization('kringwinkel', 'supportedWorkCompany');
    const team = await world.addTeam('vdab', 'Noord-Limburg');
    await world.addMember('counselor', 'vdab', 'counselor', team);
    await world.addMember('teammate', 'vdab', 'counselor', team);
    await world.addMember('otherCounselor', 'vdab', 'counselor');
    await world.addMember('expert', 'vdab', 'expert', team);
    await world.addMember('coach', 'to', 'coach');
    await world.addMember('socialWorker', 'ocmwBree', 'coach');
    await world.addMember('employer', 'groenwerk', 'employer');
    await world.addMember('otherEmployer', 'kringwinkel', 'employer');
    await world.addMember('officer', 'wewis', 'departmentOfficer');
    await world.addMember('administrator', 'vdab', 'administrator');
    await world.addMember('auditor', 'vdab', 'auditor');
    await world.addMember('director', 'ocmwBree', 'director');
    return world;
  }

  /** Somebody of that name; a test that asks for nobody fails at once. */
  who(name: string): Somebody {
    const found = this.people[name];
    if (!found) throw new Error(`Nobody is called ${name}`);
    return found;
  }

  organization(name: string): string {
    const found = this.organizations[name];
    if (!found) throw new Error(`No organization is called ${name}`);
    return found;
  }

  async addOrganization(name: string, kind: string): Promise<string> {
    const id = v7();
    this.organizations[name] = id;
    await this.owner.query('INSERT INTO organizations (id, kind, name, email) VALUES ($1, $2, $3, $4)', [
      id,
      kind,
      name,
      `${name.toLowerCase()}@example.org`,
    ]);
    return id;
  }

  async addTeam(organization: string, name: string): Promise<string> {
    const id = v7();
    await this.owner.query('INSERT INTO teams (id, organization_id, name) VALUES ($1, $2, $3)', [
      id,
      this.organization(organization),
      name,
    ]);
    return id;
  }

  async addMember(name: string, organization: string, role: string, teamId?: string): Promise<Somebody> {
    const memberId = v7();
    const organizationId = this.organization(organization);
    await this.owner.query(
      `INSERT INTO members (id, organization_id, subject, name, email, language, roles, valid_from)
       VALUES ($1, $2, $3, $3, $4, 'nl', $5, '2020-01-01')`,
      [memberId, organizationId, name, `${name.toLowerCase()}@example.org`, [role]],
    );
    if (teamId) {
      await this.owner.query('INSERT INTO team_members (team_id, member_id, organization_id) VALUES ($1, $2, $3)', [
        teamId,
        memberId,
        organizationId,
      ]);
    }
    this.people[name] = { subject: name, name, role, organizationId, memberId, teamId };
    return this.who(name);
  }

  async addClient(name: string, organization: string, scopes: string[], readsFindings = false): Promise<Somebody> {
    const organizationId = this.organization(organization);
    await this.owner.query(
      `INSERT INTO clients (id, organization_id, client_id, name, scopes, reads_findings, valid_from)
       VALUES ($1, $2, $3, $3, $4, $5, '2020-01-01')`,
      [v7(), organizationId, name, scopes, readsFindings],
    );
    this.people[name] = { subject: name, name, role: 'integrator', organizationId, clientId: name, scopes };
    return this.who(name);
  }

  /** A label of an organization: collective maatwerk since 2019 where nothing else is said. */
  async addLabel(organization: string, validity = '[2019-01-01,)', regime = 'CMW'): Promise<string> {
    const id = v7();
    await this.owner.query(
      'INSERT INTO labels (id, organization_id, regime, contingent_fte, validity) VALUES ($1, $2, $3, 40, $4)',
      [id, this.organization(organization), regime, validity],
    );
    return id;
  }

  /** A person who signs in on the own file. */
  signedIn(personId: string): Somebody {
    return { subject: `person-${personId}`, name: 'An Voorbeeld', role: 'person', personId };
  }
}
