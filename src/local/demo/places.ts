/**
 * Noord-Limburg as nine municipalities and, since the mergers of 1 January 2019, seven. Codes from public code tables, not
 * from Statbel itself: unverified. The first day of the older ones is not in the sources read, so it is left out.
 */
export const places: { nis: string; name: string; from?: string; until?: string; successor?: string }[] = [
  { nis: '72042', name: 'Oudsbergen', from: '2019-01-01' },
  { nis: '72043', name: 'Pelt', from: '2019-01-01' },
  { nis: '72003', name: 'Bocholt' },
  { nis: '72004', name: 'Bree' },
  { nis: '72037', name: 'Hamont-Achel' },
  { nis: '72038', name: 'Hechtel-Eksel' },
  { nis: '72020', name: 'Lommel' },
  { nis: '72030', name: 'Peer' },
  { nis: '72040', name: 'Meeuwen-Gruitrode', until: '2019-01-01', successor: '72042' },
  { nis: '72025', name: 'Neerpelt', until: '2019-01-01', successor: '72043' },
  { nis: '72029', name: 'Overpelt', until: '2019-01-01', successor: '72043' },
];
