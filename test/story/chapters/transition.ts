import { absent, act, type Chapter, get, type Kept, post, type Step } from '../step.js';
import { declares } from './work.js';

const signs = (who: string, party: string): Step => ({
  who,
  does: `signs as ${party}`,
  ask: (kept) => act(kept.of('transition'), 'signatures', { party }),
  status: 200,
  holds: { status: 'proposed' },
});

const advances = (who: string, does: string, status: string, body: object = {}): Step => ({
  who,
  does,
  ask: (kept) => act(kept.of('transition'), 'advance', body),
  status: 200,
  holds: { status },
});

const hosts = (kept: Kept, host: string, from: string, until: string) =>
  post(`${kept.of('transition').self}/internships`, { hostId: kept.id(host), from, until });

export const transition: Chapter = {
  title: 'Four parties agree, and she moves on',
  steps: [
    {
      who: 'carla',
      does: 'finds the transition that the decision proposes',
      ask: (kept) => get(`/transitions?trajectoryId=${kept.id('case')}`),
      status: 200,
      holds: { items: [{ status: 'proposed', basis: 'favorable', startsOn: '2027-11-02', provider: absent }] },
      keep: 'transition',
    },
    {
      who: 'carla',
      does: 'finds a provider of transition guidance',
      ask: () => get('/organizations?kind=transitionProvider'),
      status: 200,
      holds: { items: [{ name: 'Voorbeeld Doorstroombegeleiding' }] },
      keep: 'provider',
    },
    {
      who: 'petra',
      does: 'sees nothing of it yet',
      ask: (kept) => get(kept.of('transition').self),
      status: 404,
    },
    {
      who: 'carla',
      does: 'names the provider, whose mandate holds',
      ask: (kept) => act(kept.of('transition'), 'provider', { providerId: kept.id('provider') }),
      status: 200,
      holds: { provider: { title: 'Voorbeeld Doorstroombegeleiding' } },
    },
    signs('griet', 'firm'),
    signs('carla', 'employmentService'),
    {
      who: 'carla',
      does: 'cannot make it an agreement while two have not signed (D13 art. 25)',
      ask: (kept) => act(kept.of('transition'), 'agreement'),
      status: 409,
      holds: { refusals: [{ article: 'D13 art. 25' }, { article: 'D13 art. 25' }] },
    },
    signs('petra', 'provider'),
    signs('person:an', 'worker'),
    {
      who: 'carla',
      does: 'makes it an agreement',
      ask: (kept) => act(kept.of('transition'), 'agreement'),
      status: 200,
      holds: { status: 'agreed', agreedOn: '2027-10-20' },
    },
    { day: '2027-11-02', because: 'the path begins' },
    advances('petra', 'begins the preparation', 'preparation'),
    { day: '2027-11-18', because: 'two weeks later' },
    { mailTo: 'provider@example.org', says: [/fase van een doorstroomtraject loopt ten einde/i] },
    advances('petra', 'looks for a job that fits', 'matching'),
    { day: '2027-12-01', because: 'a baker offers a place' },
    {
      who: 'petra',
      does: 'finds two hosts in the directory',
      ask: () => get('/organizations?kind=regularEmployer&sort=name'),
      status: 200,
      holds: { items: [{ name: 'Voorbeeld Tuincentrum Lommel' }, { name: 'Voorbeeldbakkerij Bree' }] },
      keep: 'garden',
    },
    {
      who: 'petra',
      does: 'looks the baker up',
      ask: () => get('/organizations?kind=regularEmployer&sort=-name'),
      status: 200,
      keep: 'bakery',
    },
    {
      who: 'petra',
      does: 'arranges a first internship, at the baker',
      ask: (kept) => hosts(kept, 'bakery', '2027-12-06', '2027-12-18'),
      status: 201,
      holds: { host: { title: 'Voorbeeldbakkerij Bree' }, result: absent },
      keep: 'firstInternship',
    },
    advances('petra', 'begins the internships', 'internship'),
    {
      who: 'bert',
      does: 'sees who comes, and nothing else of her',
      ask: () => get('/internships'),
      status: 200,
      holds: { items: [{ from: '2027-12-06', until: '2027-12-18' }] },
    },
    { day: '2027-12-20', because: 'the first internship is over' },
    {
      who: 'petra',
      does: 'records that it led to nothing',
      ask: (kept) => act(kept.of('firstInternship'), 'result', { result: 'noJobOffered', endedOn: '2027-12-17' }),
      status: 200,
      holds: { result: 'noJobOffered' },
    },
    {
      who: 'petra',
      does: 'arranges a second, at a garden center',
      ask: (kept) => hosts(kept, 'garden', '2028-01-10', '2028-02-12'),
      status: 201,
      keep: 'secondInternship',
    },
    { day: '2028-01-20', because: 'a quarter has passed' },
    declares('2027Q4', '2028-01-20'),
    { day: '2028-02-14', because: 'the second internship is over' },
    {
      who: 'petra',
      does: 'records that it leads to a job',
      ask: (kept) => act(kept.of('secondInternship'), 'result', { result: 'jobOffered', endedOn: '2028-02-11' }),
      status: 200,
      holds: { result: 'jobOffered' },
    },
  ],
};
