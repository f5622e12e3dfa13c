import type { Lexicon } from '../../../src/lexicon.ts';
import type { EntityType } from '../../../src/model.ts';

/** Makes up a name of a type in place of `surface`, whose length in words it keeps where that matters. */
export type NameInventor = (type: EntityType, surface: string, random: () => number) => string;

/** Names from the word lists, and names put together from their parts so that no list knows them. */
export function nameInventor(lexicon: Lexicon): NameInventor {
  const entries = (list: string) => [...lexicon.list(list).keys()];
  const listed = (list: string, type: EntityType) => [
    ...entries(list),
    ...[...lexicon.list('en-names')].filter(([, [of]]) => of === type).map(([name]) => name),
  ];
  const ofPeople = new Set([
    ...entries('given-names'),
    ...entries('en-given-names'),
    ...entries('surnames'),
    ...entries('en-surnames'),
  ]);
  const common = entries('common-words')
    .slice(400, 12_000)
    .filter((word) => /^\p{Ll}{4,8}$/u.test(word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .filter((word) => !ofPeople.has(word));
  const lists = {
    given: [...entries('given-names'), ...entries('en-given-names')],
    surnames: [...entries('surnames'), ...entries('en-surnames')],
    companies: listed('companies', 'company'),
    organizations: listed('organizations', 'organization'),
    products: listed('products', 'product'),
    places: [...entries('places'), ...entries('places'), ...entries('gazetteer').filter((_, i) => i % 20 === 0)],
    common,
    companyHeads: headsOf(lexicon, 'company'),
  };
  const makers: Record<EntityType, (surface: string, random: () => number) => string> = {
    person: (surface, random) => person(surface, lists, random),
    company: (_, random) => company(lists, random),
    organization: (_, random) => (random() < 0.5 ? company(lists, random) : organization(lists, random)),
    product: (_, random) => product(lists, random),
    place: (_, random) => pick(lists.places, random),
    work: (surface, random) => (random() < 0.5 ? surface : work(lists, random)),
  };
  return (type, surface, random) => makers[type](surface, random);
}

type Parts = Record<
  'given' | 'surnames' | 'companies' | 'organizations' | 'products' | 'places' | 'common' | 'companyHeads',
  string[]
>;

const pick = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)]!;
const letters = (count: number, random: () => number): string =>
  Array.from({ length: count }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('');

function headsOf(lexicon: Lexicon, type: string): string[] {
  const heads = [...lexicon.list('heads')].filter(([, [of]]) => of === type).map(([head]) => head);
  return heads.map((head) =>
    /^(?:llc|llp|lp|plc|ag|kg|se|sa|sas|bv|nv|ab|asa)$/u.test(head)
      ? head.toUpperCase()
      : head.charAt(0).toUpperCase() + head.slice(1),
  );
}

function person(surface: string, parts: Parts, random: () => number): string {
  const words = surface.split(' ').length;
  if (words === 1) return random() < 0.3 ? givenName(parts, random) : surname(parts, random);
  const middle = words > 2 && random() < 0.5 ? ` ${letters(1, random)}.` : '';
  return `${givenName(parts, random)}${middle} ${surname(parts, random)}`;
}

/** A quarter of the given names is in no list, or people whose names are rare would be taken for companies. */
function givenName(parts: Parts, random: () => number): string {
  const chance = random();
  if (chance < 0.7) return pick(parts.given, random);
  if (chance < 0.9) return twisted(pick(parts.given, random), random);
  return pick(parts.surnames, random);
}

function surname(parts: Parts, random: () => number): string {
  const chance = random();
  if (chance < 0.6) return pick(parts.surnames, random);
  if (chance < 0.92) return twisted(pick(parts.surnames, random), random);
  return pick(parts.common, random);
}

/** A name that no list knows: the first half of a listed one with another ending. */
function twisted(name: string, random: () => number): string {
  const endings = [
    'ski',
    'ova',
    'enko',
    'adze',
    'inen',
    'sson',
    'oğlu',
    'wala',
    'moto',
    'ngwe',
    'ardi',
    'eira',
    'ulos',
    'ic',
    'on',
    'esh',
    'uki',
    'ara',
    'bayo',
    'een',
    'ius',
  ];
  return name.slice(0, Math.max(3, Math.ceil(name.length / 2))) + pick(endings, random);
}

const LEGAL_FORMS = [
  'Inc.',
  'Inc',
  'Corp.',
  'Ltd.',
  'Ltd',
  'LLC',
  'Co.',
  'plc',
  'AG',
  'SA',
  'GmbH',
  'AB',
  'Corporation',
  'Group',
];
const UNITS = ['AI', 'Research', 'Labs', 'Ventures', 'Cloud', 'Studios', 'Health', 'Robotics'];

function company(parts: Parts, random: () => number): string {
  const chance = random();
  if (chance < 0.3) return pick(parts.companies, random);
  if (chance < 0.36) return `${pick(parts.surnames, random)} ${pick(parts.common, random)}`;
  if (chance < 0.44) return `${company(parts, random)} ${pick(LEGAL_FORMS, random)}`;
  if (chance < 0.48) return `${pick(parts.companies, random)} ${pick(UNITS, random)}`;
  if (chance < 0.55) return `${pick(parts.surnames, random)} ${pick(parts.companyHeads, random)}`;
  if (chance < 0.7) return `${pick(parts.common, random)} ${pick(parts.companyHeads, random)}`;
  if (chance < 0.8) return pick(parts.common, random) + pick(parts.common, random).toLowerCase();
  if (chance < 0.85) return pick(parts.common, random) + pick(['AI', 'Bank', 'Labs', 'Soft', 'Tech'], random);
  if (chance < 0.9) return twisted(pick(parts.surnames, random), random);
  if (chance < 0.98) return pick(parts.common, random);
  return letters(2 + Math.floor(random() * 3), random);
}

function organization(parts: Parts, random: () => number): string {
  const place = pick(parts.places, random);
  const common = pick(parts.common, random);
  const field = pick(
    ['Health', 'Energy', 'Science', 'Education', 'Justice', 'Transport', 'Technology', 'Medicine'],
    random,
  );
  const made = [
    `University of ${place}`,
    `${place} University`,
    `Ministry of ${field}`,
    `Department of ${field}`,
    `${common} Institute`,
    `Institute for ${field}`,
    `${place} ${field} Agency`,
    `${pick(parts.surnames, random)} Foundation`,
    `${common} Society`,
  ];
  if (random() < 0.03) return letters(3 + Math.floor(random() * 2), random);
  return random() < 0.45 ? pick(parts.organizations, random) : pick(made, random);
}

function product(parts: Parts, random: () => number): string {
  const version = `${1 + Math.floor(random() * 12)}${random() < 0.3 ? `.${Math.floor(random() * 10)}` : ''}`;
  const chance = random();
  if (chance < 0.35) return pick(parts.products, random);
  if (chance < 0.5) return `${pick(parts.products, random)} ${version}`;
  if (chance < 0.6) return `${pick(parts.common, random)} ${version}`;
  if (chance < 0.7) return pick(parts.common, random);
  if (chance < 0.8) return `${letters(1 + Math.floor(random() * 3), random)}-${Math.floor(random() * 900) + 10}`;
  if (chance < 0.9) return `${pick(parts.companies, random).split(' ')[0]} ${pick(parts.common, random)}`;
  if (chance < 0.93) return letters(3 + Math.floor(random() * 2), random);
  return pick(parts.common, random) + pick(['Chat', 'GPT', 'Kit', 'Book', 'Pad', 'Cloud', 'Net', 'OS'], random);
}

function work(parts: Parts, random: () => number): string {
  const [first, second] = [pick(parts.common, random), pick(parts.common, random)];
  const made = [
    first,
    `The ${first}`,
    `The ${first} ${second}`,
    `${first} and ${second}`,
    `A ${first} of ${second}`,
    `The ${first}: ${second} in the Age of ${pick(parts.common, random)}`,
  ];
  return pick(made, random);
}
