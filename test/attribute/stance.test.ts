import { describe, expect, it } from 'vitest';
import { attributeMentions } from '../../src/attribute/mentions.ts';
import { quotesIn, scenario } from './attributing.ts';

/** "Voss asks · Bolt denies": the names with what their words do; names that are asserted are left out. */
function stancesOf(marked: string): string {
  const made = scenario(marked, 'Una Hale');
  const { mentions } = attributeMentions(made.doc, made.sentences, made.resolution, quotesIn(made));
  return mentions
    .filter(({ form, stance }) => form === 'name' && stance !== 'asserts')
    .map(({ start, end, stance }) => `${made.doc.text.slice(start, end)} ${stance}`)
    .join(' · ');
}

type Row = [marked: string, expected: string];

describe('what asks', () => {
  const rows: Row[] = [
    ['Who runs {o:Bolt Energy} today?', 'Bolt Energy asks'],
    ['{Karl Brandt} sold {o:Bolt Energy} in May. Do you regret it?', ''],
    ['{Karl Brandt} sold {o:Bolt Energy} in May, so why is {Nora Pell} still there?', 'Nora Pell asks'],
    ['{Karl Brandt} sold {o:Bolt Energy}, didn’t he?', 'Karl Brandt asks · Bolt Energy asks'],
    ['If {Karl Brandt} leaves, who will run {o:Bolt Energy}?', 'Karl Brandt asks · Bolt Energy asks'],
    ['Did you ever meet {Nora Pell}.', 'Nora Pell asks'],
    ['{o:Bolt Energy} is good. So is {o:Corrib Bank}.', ''],
    ['Had {Karl Brandt} stayed, {o:Bolt Energy} would be alive.', ''],
    ['{Will Pell} sold {o:Bolt Energy}.', ''],
    ['What {Karl Brandt} did was sell {o:Bolt Energy}.', ''],
    ['{Ida Voss} asked whether {o:Bolt Energy} was for sale.', 'Bolt Energy asks'],
    ['{Ida Voss} wondered who would run {o:Bolt Energy}.', 'Bolt Energy asks'],
    ['I wonder if {Karl Brandt} will stay.', 'Karl Brandt asks'],
    ['{Ida Voss} asked {Karl Brandt} to sell {o:Bolt Energy}.', ''],
    ['{Ida Voss} knows how {o:Bolt Energy} works.', ''],
    ['“Did {Karl Brandt} call?” {Ida Voss} asked {Nora Pell}.', 'Karl Brandt asks'],
    ['“{Karl Brandt} called,” {Ida Voss} said. “Why would {Nora Pell} not?”', 'Nora Pell asks'],
    [
      'Ida Voss: Tell us about {o:Bolt Energy}.\nKarl Brandt: It was sold.\nIda Voss: Why?\nKarl Brandt: Money.',
      'Bolt Energy asks',
    ],
  ];
  it.each(rows)('%s', (marked, expected) => expect(stancesOf(marked)).toBe(expected));
});

describe('what denies', () => {
  const rows: Row[] = [
    ['{Karl Brandt} never met {Nora Pell}.', 'Karl Brandt denies · Nora Pell denies'],
    ['{Karl Brandt} met {Nora Pell} but not {Ida Voss}.', 'Ida Voss denies'],
    ['{Karl Brandt}, not {Nora Pell}, founded {o:Bolt Energy}.', 'Nora Pell denies'],
    ['{Karl Brandt} denied that {o:Bolt Energy} was for sale.', 'Bolt Energy denies'],
    ['{Karl Brandt} denied buying {o:Bolt Energy}.', 'Bolt Energy denies'],
    ['{Karl Brandt} did not deny that {o:Bolt Energy} was for sale.', ''],
    ['“No, we aren’t buying {o:Bolt Energy},” {Karl Brandt} said.', 'Bolt Energy denies'],
    ['“No, {o:Bolt Energy} is ours,” {Karl Brandt} said.', ''],
    ['“I don’t think that {o:Bolt Energy} will last,” {Karl Brandt} said.', 'Bolt Energy denies'],
    ['“I don’t know whether {o:Bolt Energy} will last,” {Karl Brandt} said.', ''],
    ['It is not only {Karl Brandt} who likes {o:Bolt Energy}.', ''],
    ['{o:Bolt Energy} has no plans to leave {p:Ghent}.', 'Bolt Energy denies · Ghent denies'],
    ['There is no doubt that {o:Bolt Energy} is well.', ''],
    ['{o:Bolt Energy} is no longer a part of {o:Corrib Bank}.', ''],
    ['We couldn’t agree more with {Nora Pell}.', ''],
    ['{Nora Pell} liked {o:Bolt Energy} and didn’t like {o:Corrib Bank}.', 'Corrib Bank denies'],
    ['{Karl Brandt}, who never slept, founded {o:Bolt Energy}.', ''],
    ['{o:Bolt Energy} isn’t for sale, but {o:Corrib Bank} is.', 'Bolt Energy denies'],
    [
      'We are not buying {o:Bolt Energy}, {o:Corrib Bank} or {o:Cogworks}.',
      'Bolt Energy denies · Corrib Bank denies · Cogworks denies',
    ],
    ['{Karl Brandt} rejected reports that {o:Bolt Energy} was for sale.', 'Bolt Energy denies'],
    ['{Karl Brandt} was denied entry to {p:Ghent}.', ''],
    ['It is not the first time that {Karl Brandt} sued {o:Bolt Energy}.', ''],
    ['If {Karl Brandt} cannot pay {o:Bolt Energy}, {Nora Pell} will.', ''],
    ['{Karl Brandt} asked {Nora Pell} not to sell.', ''],
    ['{Karl Brandt} has not said why he left {o:Bolt Energy}.', ''],
    ['{Karl Brandt} wouldn’t deny that he left {o:Bolt Energy}.', ''],
    ['{Karl Brandt} rejected an offer from {o:Bolt Energy}.', ''],
  ];
  it.each(rows)('%s', (marked, expected) => expect(stancesOf(marked)).toBe(expected));
});

describe('what quotes', () => {
  const turns = (answer: string) =>
    `Ida Voss: Why?\nKarl Brandt: ${answer}\nIda Voss: And?\nKarl Brandt: Nothing more.`;
  const rows: Row[] = [
    [turns('{Nora Pell} told me, “Sell {o:Bolt Energy} now.”'), 'Bolt Energy quotes'],
    [turns('{Nora Pell} said that {o:Bolt Energy} was well.'), 'Bolt Energy quotes'],
    [turns('People say {o:Bolt Energy} is dead.'), 'Bolt Energy quotes'],
    [turns('{o:Bolt Energy} is said to be dead.'), 'Bolt Energy quotes'],
    [turns('I told her, “Sell {o:Bolt Energy} now.”'), ''],
    [turns('{Nora Pell} sold {o:Bolt Energy}.'), ''],
    [turns('People like {o:Bolt Energy}, and I like {o:Corrib Bank}.'), ''],
    ['Critics say that {o:Bolt Energy} is dead.', 'Bolt Energy quotes'],
    ['It is no exaggeration to say that {o:Bolt Energy} is well.', ''],
    ['{Ida Voss} said that {o:Bolt Energy} was well.', ''],
    ['“{o:Bolt Energy} is well,” {Ida Voss} said.', ''],
    ['“{Karl Brandt} told me, ‘Ask {Nora Pell},’ and I did,” said {Ida Voss}.', 'Nora Pell quotes'],
    ['“{Karl Brandt} asked me, ‘Is {Nora Pell} there?’ and I lied,” said {Ida Voss}.', 'Nora Pell asks'],
  ];
  it.each(rows)('%s', (marked, expected) => expect(stancesOf(marked)).toBe(expected));
});

describe('Chinese', () => {
  const rows: Row[] = [
    ['{林美云}会离开{o:远山科技}吗？', '林美云 asks · 远山科技 asks'],
    ['您怎么看{o:远山科技}呢？', '远山科技 asks'],
    ['{林美云}去年离开了{o:远山科技}，您怎么看{陈立}？', '陈立 asks'],
    ['如果{林美云}离开{o:远山科技}，您会怎么办？', '林美云 asks · 远山科技 asks'],
    ['{林美云}问{陈立}是不是要离开。', '陈立 asks'],
    ['{林美云}想知道谁会收购{o:远山科技}。', '远山科技 asks'],
    ['{林美云}解决了{o:远山科技}的问题。', ''],
    ['{林美云}在谈{o:远山科技}，还早着呢。', ''],
    ['{林美云}没有收购{o:远山科技}。', '林美云 denies · 远山科技 denies'],
    ['{林美云}否认收购{o:远山科技}。', '远山科技 denies'],
    ['{林美云}并未否认收购{o:远山科技}。', ''],
    ['{林美云}不仅收购了{o:远山科技}，还买了{o:东河实业}。', ''],
    ['{林美云}创办了{o:远山科技}，但{陈立}从来没去过。', '陈立 denies'],
    ['{林美云}说，{o:远山科技}不卖。', '远山科技 denies'],
    ['{林美云}看重的不是钱，而是{o:远山科技}。', ''],
    ['{o:远山科技}只有不到两百人。', ''],
    ['经过不透明的审判，{林美云}离开了{o:远山科技}。', ''],
    ['没想到{林美云}收购了{o:远山科技}。', ''],
    ['“我们不会收购{o:远山科技}。”{林美云}说。', '远山科技 denies'],
    ['“我们收购{o:远山科技}。”{林美云}说。', ''],
    ['据说{o:远山科技}要上市。', '远山科技 quotes'],
    ['{林美云}据理力争，{o:远山科技}要上市。', ''],
    [
      '记者：您认识{林美云}吗？\n陈立：{林美云}对我说：“别碰{o:远山科技}。”\n记者：后来呢？\n陈立：我听了。',
      '林美云 asks · 远山科技 quotes',
    ],
  ];
  it.each(rows)('%s', (marked, expected) => expect(stancesOf(marked)).toBe(expected));
});
