import { annotated, corpusOf } from '../graph/annotated.ts';

/** Names, ids and quotes that have broken a writer or a reader of graph files somewhere. */
export const HOSTILE_NAMES = [
  'AT&T "Quote" <b>bold</b>',
  "O'Dea & 'Sons'",
  '薩姆·奧特曼',
  'Rita\u0001 V\u000bance\u0008',
  'Grin 😀 Labs',
  'lone \ud800 surrogate \udc00',
  'x'.repeat(10_000),
  '</script><script>alert(1)</script>',
  'line\nbreak\tand tab',
  'separator \u2028 here',
  'عربى \u202eevil',
  '=HYPERLINK("http://x")',
  '\ufffe\uffff',
  ']]>',
  'null',
];

const long = `Said at length: ${'a very long tale, '.repeat(560)}and that was it.`;

/** Every name a node; the first mentions and founds each other one, and the last quote has 10,000 characters. */
export const hostileCorpus = () => {
  const names = HOSTILE_NAMES.map((name, i) => ({ id: i % 2 === 0 ? `company:${name}` : `person:p ${i}`, name }));
  const speaker = names[1]!.id;
  const reading = annotated({
    id: 'doc "1" & <2>',
    date: '2025-01-02',
    paragraphs: [{ zone: 'answer', speaker, text: `Someone spoke. ${long}` }],
  });
  let { text } = reading;
  for (const { id, name } of names) {
    const start = text.length;
    text += `${name} `;
    reading.mentions.push({ start, end: start + name.length, entity: id, form: 'name', by: speaker });
    reading.entities.push({ id, type: id.startsWith('c') ? 'company' : 'person', name, aliases: [`${name}; alias`] });
    reading.relations.push({
      source: speaker,
      target: id,
      type: 'founded',
      start: 15,
      end: 15 + long.length,
      status: 'asserted',
      by: null,
      rule: 'x',
      confidence: 1,
    });
  }
  reading.segments[0]!.end = text.length;
  return corpusOf([{ ...reading, text }]);
};
