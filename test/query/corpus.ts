import type {
  Corpus,
  Entity,
  LinkedEntity,
  Mention,
  MentionForm,
  Reading,
  Relation,
  Stance,
  Zone,
} from '../../src/model.ts';
import { knownEntities } from '../../src/query/entities.ts';

/** A mention as a test writes it: the words, whose they are, who utters them; `#2` after the words is their second place. */
type DraftMention = [words: string, entity: string, by?: string | null, form?: MentionForm, stance?: Stance];
type DraftRelation = Pick<Relation, 'source' | 'target' | 'type'> & Partial<Relation> & { words: string };

interface DraftReading extends Partial<Omit<Reading, 'mentions' | 'relations'>> {
  id: string;
  text: string;
  mentions?: DraftMention[];
  relations?: DraftRelation[];
  /** Zones by the words that they begin with; `body` before the first. */
  zones?: [words: string, zone: Zone][];
}

/** A reading whose spans are found by their words. */
export function reading(draft: DraftReading): Reading {
  const { id, text, mentions = [], relations = [], zones = [], language = 'en', entities = [] } = draft;
  return {
    quotes: [],
    source: `${id}.md`,
    ...draft,
    language,
    entities,
    segments: segmentsOf(text, zones, language === 'zh' ? 'zh' : 'en'),
    mentions: mentions.map(([words, entity, by = null, form = 'name', stance]): Mention => {
      return { ...spanOf(text, words), entity, form, by, ...(stance === undefined ? {} : { stance }) };
    }),
    relations: relations.map(({ words, ...relation }): Relation => {
      return { status: 'asserted', by: null, rule: 'test', confidence: 1, ...relation, ...spanOf(text, words) };
    }),
  };
}

function segmentsOf(text: string, zones: [string, Zone][], language: 'en' | 'zh'): Reading['segments'] {
  const cuts = [
    { start: 0, zone: 'body' as Zone },
    ...zones.map(([words, zone]) => ({ ...spanOf(text, words), zone })),
  ];
  const segments = cuts.map(({ start, zone }, i) => ({
    start,
    end: cuts[i + 1]?.start ?? text.length,
    zone,
    language,
  }));
  return segments.filter(({ start, end }) => end > start).map((segment) => ({ ...segment, speaker: null }));
}

function spanOf(text: string, words: string): { start: number; end: number } {
  const [, surface = '', nth = '1'] = /^(.*?)(?:#(\d+))?$/su.exec(words) ?? [];
  let start = -1;
  for (let i = 0; i < Number(nth); i += 1) start = text.indexOf(surface, start + 1);
  if (start < 0) throw new Error(`the text has no ${words}`);
  return { start, end: start + surface.length };
}

const PEOPLE = {
  ines: {
    id: 'person:ines-marchetti',
    type: 'person',
    name: 'Inés Marchetti',
    aliases: ['Marchetti', 'Inés', '伊内斯·马尔凯蒂'],
  },
  otto: { id: 'person:otto-brandt', type: 'person', name: 'Otto Brandt', aliases: ['Brandt', '奧托·布蘭特'] },
  jan: { id: 'person:jan-brandt', type: 'person', name: 'Jan Brandt', aliases: ['Brandt'] },
  velora: { id: 'company:velora', type: 'company', name: 'Velora', aliases: ['Velora Inc.', '维洛拉'] },
  nordwind: { id: 'company:nordwind', type: 'company', name: 'Nordwind', aliases: ['北风'] },
  lumen: { id: 'product:lumen', type: 'product', name: 'Lumen', aliases: ['Lumen 2'] },
  quartz: { id: 'company:quartz', type: 'company', name: 'Quartz & Sons', aliases: [] },
} satisfies Record<string, Entity>;

const { ines, otto, jan, velora, nordwind, lumen, quartz } = PEOPLE;

export const READINGS: Reading[] = [
  reading({
    id: 'a1',
    title: 'A talk with Inés Marchetti',
    date: '2025-03-04',
    text: 'Inés Marchetti founded Velora in 2011.\n\nWhat do you think of Otto Brandt?\nBrandt is careful, and Nordwind needs that. I trust him.\n',
    zones: [
      ['What do you', 'question'],
      ['Brandt is', 'answer'],
    ],
    entities: [ines, otto, velora, nordwind],
    mentions: [
      ['Inés Marchetti', ines.id],
      ['Velora', velora.id],
      ['Otto Brandt', otto.id, null, 'name', 'asks'],
      ['Brandt#2', otto.id, ines.id],
      ['Nordwind', nordwind.id, ines.id],
      ['I trust', ines.id, ines.id, 'pronoun'],
      ['him', otto.id, ines.id, 'pronoun'],
    ],
    relations: [
      { source: ines.id, target: velora.id, type: 'founded', words: 'Inés Marchetti founded Velora in 2011.' },
    ],
  }),
  reading({
    id: 'b2',
    title: 'Nordwind buys a rival',
    date: '2025-06-18',
    text: 'Otto Brandt leads Nordwind. “We may buy Velora,” said Brandt. Nordwind makes Lumen 2.',
    entities: [otto, velora, nordwind, lumen],
    mentions: [
      ['Otto Brandt', otto.id],
      ['Nordwind', nordwind.id],
      ['Velora', velora.id, otto.id],
      ['Brandt#2', otto.id],
      ['Nordwind#2', nordwind.id],
      ['Lumen 2', lumen.id],
    ],
    relations: [
      { source: otto.id, target: nordwind.id, type: 'leads', words: 'Otto Brandt leads Nordwind.' },
      { source: nordwind.id, target: velora.id, type: 'acquired', status: 'hypothetical', words: 'We may buy Velora' },
      { source: nordwind.id, target: lumen.id, type: 'makes', words: 'Nordwind makes Lumen 2.' },
    ],
  }),
  reading({
    id: 'c3',
    language: 'zh',
    date: '2025-09',
    text: '奧托·布蘭特說，維洛拉是好公司。北风没有收购维洛拉。',
    entities: [otto, velora, nordwind],
    mentions: [
      ['奧托·布蘭特', otto.id],
      ['維洛拉', velora.id, otto.id],
      ['北风', nordwind.id, null, 'name', 'denies'],
      ['维洛拉', velora.id, null, 'name', 'denies'],
    ],
    relations: [
      { source: nordwind.id, target: velora.id, type: 'acquired', status: 'negated', words: '北风没有收购维洛拉' },
    ],
  }),
  reading({
    id: 'd4',
    text: 'Jan Brandt met Quartz & Sons in Bremen.',
    entities: [jan, quartz],
    mentions: [
      ['Jan Brandt', jan.id],
      ['Quartz & Sons', quartz.id],
    ],
  }),
];

/** The four readings with their entities as linking would join them. */
export const CORPUS: Corpus = { readings: READINGS, entities: linked(READINGS, Object.values(PEOPLE)) };

export const ENTITIES = knownEntities(CORPUS);

function linked(readings: readonly Reading[], entities: readonly Entity[]): LinkedEntity[] {
  const ordered = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  return ordered.map((entity) => ({
    ...entity,
    members: readings
      .filter((each) => each.entities.some(({ id }) => id === entity.id))
      .map((each) => ({ reading: each.id, entity: entity.id })),
  }));
}
