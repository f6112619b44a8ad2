import type { Stage } from '../stage.js';
import { act, type Body, get, post } from '../step.js';

export interface Firm {
  employer: string;
  vacancyId: string;
}

/** Who may be asked, and where there is work: enough of it, so that lives meet rules and not each other. */
export interface Region {
  office: string;
  coach: Body;
  counselor: Body;
  expert: Body;
  provider: string;
  hosts: string[];
  firms: Firm[];
}

const employers = ['griet', 'karel'];
const positions = 100;

export async function settle(stage: Stage, vacancies: number): Promise<Region> {
  const [office] = await find(stage, '/organizations?kind=employmentService');
  const [service] = await find(stage, '/organizations?kind=coachingService');
  const [provider] = await find(stage, '/organizations?kind=transitionProvider');
  const hosts = await find(stage, '/organizations?kind=regularEmployer');
  const [coach] = await find(stage, `/organizations/${service?.id}/members?role=coach`);
  const [counselor] = await find(stage, `/organizations/${office?.id}/members?role=counselor`, 'carla');
  const [expert] = await find(stage, `/organizations/${office?.id}/members?role=expert`, 'els');
  const firms: Firm[] = [];
  for (let round = 0; round < vacancies; round += 1) {
    for (const employer of employers) firms.push({ employer, vacancyId: await publish(stage, employer) });
  }
  return {
    office: String(office?.id),
    provider: String(provider?.id),
    hosts: hosts.map(({ id }) => id),
    ...{ coach: coach as Body, counselor: counselor as Body, expert: expert as Body, firms },
  };
}

async function find(stage: Stage, path: string, who = 'tom'): Promise<Body[]> {
  return (await stage.ask(who, get(path))).body.items as Body[];
}

async function publish(stage: Stage, employer: string): Promise<string> {
  const vacancy = { measure: 'CMW', line: 'greenMaintenance', title: 'Medewerker', description: 'Werk in ploeg.' };
  const { status, body } = await stage.ask(
    employer,
    post('/vacancies', { ...vacancy, municipalityNis: '72030', positions }),
  );
  if (status !== 201) throw new Error(JSON.stringify(body));
  await stage.ask(employer, act(body, 'publication'));
  return body.id;
}
