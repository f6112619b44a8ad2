import { aNumberFor } from '../../../support/numbers.js';
import { act, post } from '../../step.js';
import type { Life } from '../life.js';
import type { Move } from '../moves.js';

const born = (life: Life) => `${1960 + life.chance.below(45)}-0${1 + life.chance.below(9)}-1${life.chance.below(9)}`;

async function open(life: Life): Promise<boolean> {
  const birthDate = born(life);
  const person = { givenName: 'Sam', familyName: 'Voorbeeld', birthDate, ssin: aNumberFor(birthDate) };
  const { office, coach, counselor, expert } = life.region;
  await life.make('tom', 'person', post('/persons', person));
  await life.make(
    'tom',
    'trajectory',
    post('/trajectories', { personId: life.of('person').id, municipalityNis: '72030' }),
  );
  const { self } = life.of('trajectory');
  await life.ask('tom', post(`${self}/assignments`, { memberId: coach.id, lead: true }));
  const proposal = await life.ask('tom', post(`${self}/participants`, { organizationId: office, role: 'directing' }));
  if (proposal) await life.ask('carla', act(proposal, 'acceptance', { leadMemberId: counselor.id }));
  await life.ask('carla', post(`${self}/assignments`, { memberId: expert.id }));
  return true;
}

const report = {
  proposedMeasures: ['CMW'],
  targetGroup: 'disability',
  fileMark: 'disability',
  proposedRate: 60,
  proposedLevel: 'high',
  conclusion: 'Kan werken in een vaste ploeg met begeleiding.',
  findings: [{ category: 'b140', qualifier: 3 }],
  attests: [{ kind: 'vaphRecognition', issuer: 'VAPH', issuedOn: '2020-05-13' }],
};

async function decide(life: Life): Promise<boolean> {
  const granted = life.chance.is(0.85);
  const start = life.chance.oneOf([
    { rate: 60, level: 'high' },
    { rate: 45, level: 'medium' },
  ]);
  const outcome = {
    measure: 'CMW',
    result: granted ? 'granted' : 'refused',
    ...(granted ? start : {}),
    motivation: 'Zoals het verslag aantoont.',
    article: 'D13 art. 7',
    sentOn: life.today,
  };
  if (!(await life.act('els', 'indication', 'decision', { outcomes: [outcome] }))) return false;
  if (granted) {
    const right = await life.first('tom', `/entitlements?trajectoryId=${life.of('trajectory').id}`);
    if (right) life.parts.set('right', right);
  }
  return true;
}

const works = (life: Life) => life.is('employment') !== undefined;

async function refer(life: Life): Promise<boolean> {
  life.firm = life.chance.oneOf(life.region.firms);
  const referral = {
    trajectoryId: life.of('trajectory').id,
    vacancyId: life.firm.vacancyId,
    letter: 'Wil graag beginnen.',
  };
  return (await life.make('tom', 'referral', post('/referrals', referral))) && life.act('tom', 'referral', 'request');
}

/** A lapse is the calendar's: seen only when somebody looks. */
async function look(life: Life): Promise<boolean> {
  const { status } = await life.see('tom', 'referral');
  if (['declined', 'notHired', 'cancelled', 'lapsed'].includes(String(status))) life.forget('referral');
  return false;
}

async function hire(life: Life): Promise<boolean> {
  const hired = await life.act(life.firm.employer, 'referral', 'hire', {
    contract: { from: life.today },
    contractualFraction: life.chance.oneOf(['1', '0.8', '0.5']),
  });
  if (!hired) return false;
  const path = `/employments?status=planned&trajectoryId=${life.of('trajectory').id}`;
  const employment = await life.first('tom', path);
  if (employment) life.parts.set('employment', employment);
  return true;
}

const asked = (life: Life) => life.is('referral') === 'requested';
const accepted = (life: Life) => life.is('referral') === 'accepted' && !works(life);

export const intakeMoves: Move[] = [
  { name: 'opens', chance: 0.04, when: (life) => !life.is('trajectory'), run: open },
  {
    name: 'is assessed',
    chance: 0.6,
    when: (life) => life.is('trajectory') === 'open' && !life.is('indication'),
    run: async (life) =>
      (await life.make(
        'carla',
        'indication',
        post('/indications', { trajectoryId: life.of('trajectory').id, ...report }),
      )) && life.act('carla', 'indication', 'submission'),
  },
  { name: 'is decided on', chance: 0.3, when: (life) => life.is('indication') === 'submitted', run: decide },
  { name: 'is looked at', chance: 1, when: (life) => asked(life) || accepted(life), run: look },
  {
    name: 'is referred',
    chance: 0.3,
    when: (life) => life.is('right') === 'open' && !life.is('referral') && !works(life),
    run: refer,
  },
  {
    name: 'is accepted',
    chance: 0.5,
    when: asked,
    run: (life) => life.act(life.firm.employer, 'referral', 'acceptance'),
  },
  {
    name: 'is refused by the firm',
    chance: 0.1,
    when: asked,
    run: (life) => life.act(life.firm.employer, 'referral', 'refusal', { reason: 'mobility' }),
  },
  { name: 'is hired', chance: 0.5, when: accepted, run: hire },
  {
    name: 'is not hired',
    chance: 0.1,
    when: accepted,
    run: (life) => life.act(life.firm.employer, 'referral', 'rejection', { reason: 'otherCandidate' }),
  },
];
