import type { OrganizationKind } from '../../registry/organization/organization.entity.js';

export interface DemoOrganization {
  key: string;
  kind: OrganizationKind;
  name: string;
  nis?: string;
  line?: string;
  /** contingent of a collective maatwerk label that runs since 2019 */
  contingentFte?: string;
  /** registered for transition guidance since 2023; renewed every six years */
  guides?: boolean;
}

const organization = (
  kind: OrganizationKind,
  key: string,
  name: string,
  more: Partial<DemoOrganization> = {},
): DemoOrganization => ({
  key,
  kind,
  name,
  ...more,
});

/** Everyone here is invented; the word "Voorbeeld" (example) says so. */
export const demoOrganizations: DemoOrganization[] = [
  organization('employmentService', 'employmentService', 'VDAB Voorbeeldkantoor Noord-Limburg', { nis: '72043' }),
  organization('department', 'department', 'Departement WEWIS (voorbeeld)'),
  organization('coachingService', 'coaching', 'T&O Voorbeeld Noord-Limburg', { nis: '72043' }),
  organization('welfareCenter', 'welfareBree', 'OCMW Voorbeeld Bree', { nis: '72004' }),
  organization('welfareCenter', 'welfareLommel', 'OCMW Voorbeeld Lommel', { nis: '72020' }),
  organization('welfareCenter', 'welfarePeer', 'OCMW Voorbeeld Peer', { nis: '72030' }),
  organization('supportedWorkCompany', 'green', 'Voorbeeld Groenwerk Peer', {
    nis: '72030',
    line: 'greenMaintenance',
    contingentFte: '42.50',
  }),
  organization('supportedWorkCompany', 'recycling', 'Voorbeeld Kringloop Lommel', {
    nis: '72020',
    line: 'recycling',
    contingentFte: '61.00',
  }),
  organization('supportedWorkCompany', 'assembly', 'Voorbeeld Montage Pelt', {
    nis: '72043',
    line: 'assembly',
    contingentFte: '88.00',
  }),
  organization('supportedWorkCompany', 'logistics', 'Voorbeeld Logistiek Bocholt', {
    nis: '72003',
    line: 'logistics',
    contingentFte: '35.00',
  }),
  organization('supportedWorkCompany', 'cleaning', 'Voorbeeld Netjes Bree', {
    nis: '72004',
    line: 'cleaning',
    contingentFte: '27.75',
  }),
  organization('supportedWorkCompany', 'catering', 'Voorbeeld Keuken Hamont', {
    nis: '72037',
    line: 'catering',
    contingentFte: '24.00',
  }),
  organization('supportedWorkCompany', 'construction', 'Voorbeeld Bouwhulp Eksel', {
    nis: '72038',
    line: 'construction',
    contingentFte: '22.00',
  }),
  organization('localServicesFirm', 'care', 'Voorbeeld Zorgbuur Peer', { nis: '72030', line: 'care' }),
  organization('localServicesFirm', 'childCare', 'Voorbeeld Kinderopvang Lommel', { nis: '72020', line: 'care' }),
  organization('localServicesFirm', 'oddJobs', 'Voorbeeld Klusdienst Oudsbergen', { nis: '72042', line: 'other' }),
  organization('localServicesFirm', 'mobility', 'Voorbeeld Mindermobielenvervoer Pelt', {
    nis: '72043',
    line: 'mobility',
  }),
  organization('localServicesFirm', 'bicycles', 'Voorbeeld Fietspunt Hamont', { nis: '72037', line: 'mobility' }),
  organization('localServicesFirm', 'energy', 'Voorbeeld Energiesnoeiers Bree', { nis: '72004', line: 'construction' }),
  organization('localServicesFirm', 'homeHelp', 'Voorbeeld Aanvullende Thuishulp Bocholt', {
    nis: '72003',
    line: 'care',
  }),
  organization('regularEmployer', 'bakery', 'Voorbeeldbakkerij Bree', { nis: '72004' }),
  organization('regularEmployer', 'garden', 'Voorbeeld Tuincentrum Lommel', { nis: '72020' }),
  organization('transitionProvider', 'provider', 'Voorbeeld Doorstroombegeleiding', { nis: '72043', guides: true }),
  organization('municipality', 'municipalityPeer', 'Gemeente Peer (voorbeeld)', { nis: '72030' }),
];
