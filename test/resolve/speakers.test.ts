import { describe, expect, it } from 'vitest';
import type { Entity } from '../../src/model.ts';
import { identifySpeakers } from '../../src/resolve/speakers.ts';
import { documentOf, segmentsOf } from '../segment/segmenting.ts';

const person = (name: string, ...aliases: string[]): Entity => ({
  id: `person:${name.toLowerCase().replaceAll(' ', '-')}`,
  type: 'person',
  name,
  aliases,
});

const paper = (name: string): Entity => ({
  id: `organization:${name.toLowerCase().replaceAll(' ', '-')}`,
  type: 'organization',
  name,
  aliases: [],
});

/** Every turn and author's zone with its speaker's name, given the persons that the text names. */
function speakersOf(text: string, entities: Entity[], authors?: string[]): (string | null)[] {
  const doc = documentOf(text, authors ? { authors } : {});
  const segments = segmentsOf(doc);
  const labels = segments.flatMap(({ label }) => label ?? []);
  const mentions = entities
    .flatMap(({ id, name, aliases }) =>
      [name, ...aliases].flatMap((alias) =>
        [...text.matchAll(new RegExp(alias, 'gu'))].map(({ index }) => ({
          start: index,
          end: index + alias.length,
          entity: id,
          form: 'name' as const,
        })),
      ),
    )
    .filter(({ start }) => !labels.some((label) => start >= label.start && start < label.end))
    .sort((a, b) => a.start - b.start);
  const speakers = identifySpeakers(doc, segments, entities, mentions);
  const nameOf = (id: string | null) => speakers.entities.find((entity) => entity.id === id)?.name ?? null;
  return segments.map((_, index) => nameOf(speakers.speakerOf(index)));
}

describe('identifySpeakers', () => {
  const cases: [name: string, text: string, entities: Entity[], expected: (string | null)[]][] = [
    [
      'the byline is the author and asks; the headline’s person answers',
      'Karl Brandt on boats\n\nBy Ida Voss\n\nWe met Brandt at Nora Pell’s yard.\n\nQ: Why boats?\n\nA: Ask Nora Pell.',
      [person('Karl Brandt', 'Brandt'), person('Ida Voss'), person('Nora Pell')],
      [null, null, 'Ida Voss', 'Ida Voss', 'Karl Brandt'],
    ],
    [
      'a host who says the name',
      'Host: Welcome. I’m Ida Voss.\nKarl Brandt: I thank you.\nHost: Who pays?\nKarl Brandt: The town.\n',
      [person('Ida Voss')],
      ['Ida Voss', 'Karl Brandt', 'Ida Voss', 'Karl Brandt'],
    ],
    [
      'the paper that spoke with somebody, where nobody else asks',
      'Kiel Courier spoke with Karl Brandt.\n\nQ: Who pays?\n\nA: The town.\n\nQ: Why?\n\nA: It must.',
      [paper('Kiel Courier'), person('Karl Brandt')],
      [null, 'Kiel Courier', 'Karl Brandt', 'Kiel Courier', 'Karl Brandt'],
    ],
    [
      'the paper that somebody told',
      'Karl Brandt tells the Kiel Courier about boats\n\nQ: Who pays?\n\nA: The town.\n\nQ: Why?\n\nA: It must.',
      [paper('Kiel Courier'), person('Karl Brandt')],
      [null, 'Kiel Courier', 'Karl Brandt', 'Kiel Courier', 'Karl Brandt'],
    ],
    [
      'a paper that is only named',
      'Karl Brandt reads the Kiel Courier.\n\nQ: Who pays?\n\nA: The town.\n\nQ: Why?\n\nA: It must.',
      [paper('Kiel Courier'), person('Karl Brandt')],
      [null, null, 'Karl Brandt', null, 'Karl Brandt'],
    ],
    [
      'a paper asks through whom the byline names',
      'By Ida Voss\n\nKiel Courier spoke with Karl Brandt.\n\nQ: Who pays?\n\nA: The town.\n\nQ: Why?\n\nA: It must.',
      [paper('Kiel Courier'), person('Karl Brandt'), person('Ida Voss')],
      [null, 'Ida Voss', 'Ida Voss', 'Karl Brandt', 'Ida Voss', 'Karl Brandt'],
    ],
    [
      'whom somebody spoke to, where no byline says who asks',
      'Karl Brandt builds boats. He spoke to Ida Voss in his yard.\n\nQ: Who pays?\n\nA: The town.\n\nQ: Why?\n\nA: It must.',
      [person('Karl Brandt'), person('Ida Voss')],
      [null, 'Ida Voss', 'Karl Brandt', 'Ida Voss', 'Karl Brandt'],
    ],
    [
      'whom somebody spoke of',
      'Karl Brandt builds boats. He spoke of Ida Voss in his yard.\n\nQ: Who pays?\n\nA: The town.\n\nQ: Why?\n\nA: It must.',
      [person('Karl Brandt'), person('Ida Voss')],
      [null, null, 'Karl Brandt', null, 'Karl Brandt'],
    ],
    [
      'interviewed by',
      'On boats\n\nInterviewed by Ida Voss\n\nKarl Brandt builds boats.\n\nQ: Who pays?\n\nA: The town.\n\nQ: Why?\n\nA: It must.',
      [person('Karl Brandt'), person('Ida Voss')],
      [null, null, 'Ida Voss', 'Ida Voss', 'Karl Brandt', 'Ida Voss', 'Karl Brandt'],
    ],
    [
      'a panel whose answers have no names',
      'We brought Karl Brandt, Jens Falk and Ann Oak together.\n\nQ: Who pays?\n\nA: The town.\n\nQ: Why?\n\nA: It must.',
      [person('Karl Brandt'), person('Jens Falk'), person('Ann Oak')],
      [null, null, null, null, null],
    ],
    [
      'a reporter in Chinese, behind white space',
      '郭远山谈造船\n本刊记者 林晓舟\n问：谁出钱？\n答：镇里。\n问：够吗？\n答：够。',
      [person('郭远山'), person('林晓舟')],
      [null, null, '林晓舟', '郭远山', '林晓舟', '郭远山'],
    ],
    [
      'nobody who is only named after the last turn has answered',
      'Q: Who pays?\n\nA: The town does, I fear.\n\nQ: Why?\n\nA: It must.\n\nNora Pell told the Courier that it was “unfair”.',
      [person('Nora Pell')],
      [null, null, null, null, null],
    ],
    [
      'who is introduced has, whoever comments after the last turn',
      'We met Karl Brandt.\n\nQ: Who pays?\n\nA: The town does, I fear.\n\nQ: Why?\n\nA: It must.\n\nNora Pell told the Courier that it was “unfair”.',
      [person('Nora Pell'), person('Karl Brandt')],
      [null, null, 'Karl Brandt', null, 'Karl Brandt', null],
    ],
    [
      'a host who names somebody else',
      'Host: Welcome. I met Ida Voss.\nKarl Brandt: I thank you.\nHost: Who pays?\nKarl Brandt: The town.\n',
      [person('Ida Voss')],
      [null, 'Karl Brandt', null, 'Karl Brandt'],
    ],
    [
      'who did the interview, at its end',
      'Q: Who pays?\nA: The town.\nQ: Why?\nA: It must.\n\nInterview by Ida Voss.',
      [person('Ida Voss')],
      ['Ida Voss', null, 'Ida Voss', null, null],
    ],
    [
      'short labels belong to full ones',
      'Ida Voss: Thanks for coming.\nKarl Brandt: I am glad.\nIda: Who pays?\nBrandt: The town.\n',
      [],
      ['Ida Voss', 'Karl Brandt', 'Ida Voss', 'Karl Brandt'],
    ],
    [
      'a label in capitals names the person whom the text calls by one name',
      '>> IDA VOSS: Are you there?\n>> KARL BRANDT: I am, Ida.\n',
      [person('Ida')],
      ['Ida Voss', 'Karl Brandt'],
    ],
    [
      'a byline that no recogniser saw',
      'The last ferry\n\nBy Ida Voss | 3 May 2024\n\nIt left at noon.',
      [],
      [null, null, 'Ida Voss'],
    ],
    ['no author, no speaker', 'The last ferry\n\nIt left at noon.', [], [null, null]],
    [
      'Chinese',
      '郭远山谈造船\n作者：林晓舟\n记者：谁出钱？\n郭远山：镇里。\n记者：够吗？\n郭远山：够。',
      [person('郭远山'), person('林晓舟')],
      [null, null, '林晓舟', '郭远山', '林晓舟', '郭远山'],
    ],
    [
      'an outlet asks',
      'FERRYTIME: Who are you?\nKarl Brandt: I build boats.\nFERRYTIME: Since when?\nKarl Brandt: I forget.',
      [person('Karl Brandt')],
      ['FERRYTIME', 'Karl Brandt', 'FERRYTIME', 'Karl Brandt'],
    ],
    [
      'nobody in particular',
      'Host: Any questions?\nAudience: Who pays you?\nKarl Brandt: I pay.\nHost: Thanks.\nKarl Brandt: Thank you.',
      [],
      [null, null, 'Karl Brandt', null, 'Karl Brandt'],
    ],
  ];
  it.each(cases)('%s', (_, text, entities, expected) => expect(speakersOf(text, entities)).toEqual(expected));

  it('takes the author from metadata', () => {
    expect(speakersOf('It left at noon.', [], ['Ida Voss'])).toEqual(['Ida Voss']);
  });
});
