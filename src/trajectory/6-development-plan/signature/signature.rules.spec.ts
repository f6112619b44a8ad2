import { expect, test } from '@jest/globals';
import { reasonsNotToSign, type SigningFacts } from './signature.rules.js';

const today = '2026-03-05';
const own: SigningFacts = { status: 'draft', forOneself: true, writtenOn: '2026-03-02', signedAlready: false };
const behalf: SigningFacts = { ...own, forOneself: false, onBehalf: 'onPaper' };

test.each<[string, SigningFacts, string[]]>([
  ['oneself', own, []],
  ['oneself, in a name', { ...own, onBehalf: 'onPaper' }, ['onBehalfOfOneself']],
  ['oneself, on another day', { ...own, signedOn: '2026-03-04' }, ['onBehalfOfOneself']],
  ['on behalf', behalf, []],
  ['on behalf, without how', { ...behalf, onBehalf: undefined }, ['onBehalfMissing']],
  ['on behalf, today', { ...behalf, signedOn: '2026-03-05' }, []],
  ['on behalf, tomorrow', { ...behalf, signedOn: '2026-03-06' }, ['signedInTheFuture']],
  ['on behalf, the day it was written', { ...behalf, signedOn: '2026-03-02' }, []],
  ['on behalf, the day before', { ...behalf, signedOn: '2026-03-01' }, ['signedBeforeItWasWritten']],
  ['twice', { ...own, signedAlready: true }, ['signedAlready']],
  ['agreed', { ...own, status: 'agreed' }, ['planIsNoDraft']],
  [
    'closed, signed, nobody says how, tomorrow',
    { ...behalf, status: 'closed', signedAlready: true, onBehalf: undefined, signedOn: '2026-03-06' },
    ['planIsNoDraft', 'signedAlready', 'onBehalfMissing', 'signedInTheFuture'],
  ],
])('%s', (_, facts, expected) => {
  expect(reasonsNotToSign(facts, today).map(({ code }) => code)).toEqual(expected);
});
