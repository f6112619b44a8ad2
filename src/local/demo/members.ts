import type { Role } from '../../platform/actor.js';

export interface DemoMember {
  subject: string;
  name: string;
  organization: string;
  roles: Role[];
  team?: string;
}

const team = 'Team Noord-Limburg';

/** Nobody here exists: given names with the family name "Voorbeeld" and the like. */
export const demoMembers: DemoMember[] = [
  { subject: 'carla', name: 'Carla Voorbeeld', organization: 'employmentService', roles: ['counselor'], team },
  { subject: 'cas', name: 'Cas Voorbeeld', organization: 'employmentService', roles: ['counselor'], team },
  { subject: 'els', name: 'Els Voorbeeld', organization: 'employmentService', roles: ['expert'], team },
  { subject: 'adam', name: 'Adam Voorbeeld', organization: 'employmentService', roles: ['administrator'] },
  { subject: 'aude', name: 'Aude Voorbeeld', organization: 'employmentService', roles: ['auditor'] },
  { subject: 'astrid', name: 'Astrid Voorbeeld', organization: 'department', roles: ['administrator'] },
  { subject: 'tom', name: 'Tom Voorbeeld', organization: 'coaching', roles: ['coach'] },
  { subject: 'tine', name: 'Tine Voorbeeld', organization: 'welfareBree', roles: ['coach'] },
  { subject: 'griet', name: 'Griet Voorbeeld', organization: 'green', roles: ['employer'] },
  { subject: 'karel', name: 'Karel Voorbeeld', organization: 'recycling', roles: ['employer'] },
  { subject: 'bert', name: 'Bert Voorbeeld', organization: 'bakery', roles: ['employer'] },
  { subject: 'petra', name: 'Petra Voorbeeld', organization: 'provider', roles: ['provider'] },
  { subject: 'dirk', name: 'Dirk Voorbeeld', organization: 'department', roles: ['departmentOfficer'] },
  { subject: 'rita', name: 'Rita Voorbeeld', organization: 'municipalityPeer', roles: ['director'] },
];

/** A program of the coaching service. Its secret is worth nothing outside this machine. */
export const demoClient = {
  clientId: 'coaching-files',
  secret: 'only-on-this-machine',
  organization: 'coaching',
  scopes: [
    'persons.read',
    'persons.write',
    'trajectories.read',
    'trajectories.write',
    'referrals.read',
    'referrals.write',
  ],
};
