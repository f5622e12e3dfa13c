import { describe, expect, it } from 'vitest';
import { outlineQuotes } from './attributing.ts';

type Cases = [marked: string, expected: string[]][];

describe('findQuotes: who says it in a report', () => {
  const cases: Cases = [
    ['"It leaks," Attorney General {Karl Brandt} said in a statement.', ['direct Karl Brandt: It leaks,']],
    ['“It leaks,” said {o:Harbour Union} President {Ida Voss}.', ['direct Ida Voss: It leaks,']],
    ['"It leaks," said the union’s president, {Karl Brandt}.', ['direct Karl Brandt: It leaks,']],
    ['"It leaks," said his opponent, state Rep. {Ida Voss}.', ['direct Ida Voss: It leaks,']],
    ['"It leaks," the {p:Harbour House} press secretary, {Ida Voss}, told reporters.', ['direct Ida Voss: It leaks,']],
    [
      'Sen. {Ida Voss} came late. The {p:Ohio} senator, who has trailed in polls, said she would stay.',
      ['indirect Ida Voss: she would stay'],
    ],
    [
      'A spokeswoman for {o:Corrib Bank}, {Ida Voss}, said the bank was safe.',
      ['indirect Ida Voss: the bank was safe'],
    ],
    ['A spokesman for {Karl Brandt} said the claim was false.', ['indirect Karl Brandt: the claim was false']],
    ['{Brandt}’s campaign called the claim "a fantasy."', ['direct Brandt: a fantasy.']],
    [
      '{o:Corrib Bank} said in a statement that it had paid. "We owe nothing," the statement said.',
      ['indirect Corrib Bank: it had paid', 'direct Corrib Bank: We owe nothing,'],
    ],
    [
      'According to a report released Monday by {o:Corrib Bank}, rents will rise. The report found that wages would not.',
      ['indirect Corrib Bank: rents will rise', 'indirect Corrib Bank: wages would not'],
    ],
    ['A former {o:Corrib Bank} engineer said the roof was old.', ['indirect ?: the roof was old']],
    ['People close to {Karl Brandt} say he will run.', ['indirect ?: he will run']],
    ['One {Brandt} aide said it was over.', ['indirect ?: it was over']],
    ['{Karl Brandt} was met by the mayor, who said the bridge was safe.', ['indirect ?: the bridge was safe']],
    ['"Thank you all," she said, to applause. Later {Ida Voss} left.', ['direct Ida Voss: Thank you all,']],
    [
      'When asked about the vote, {Karl Brandt} shook his head. "Not for a minute would I."',
      ['direct Karl Brandt: Not for a minute would I.'],
    ],
  ];
  it.each(cases)('%s', (marked, expected) => expect(outlineQuotes(marked)).toEqual(expected));
});

describe('findQuotes: partly quoted words are one quote', () => {
  const cases: Cases = [
    [
      '{Ida Voss} said that the bank "strongly condemns" the sale.',
      ['indirect Ida Voss: the bank "strongly condemns" the sale'],
    ],
    [
      '{Ida Voss} said that "the facts will speak for themselves."',
      ['direct Ida Voss: the facts will speak for themselves.'],
    ],
    [
      '{Ida Voss} is no friend of the deal, which she has called "a giveaway" and "the worst plan in years."',
      ['direct Ida Voss: a giveaway', 'direct Ida Voss: the worst plan in years.'],
    ],
    [
      '{Ida Voss} promised to bring back jobs, called her rival "a puppet," and warned that the town was broke.',
      ['indirect Ida Voss: to bring back jobs', 'direct Ida Voss: a puppet,', 'indirect Ida Voss: the town was broke'],
    ],
    ['Protesters chanted "Shut it down!" outside.', ['direct ?: Shut it down!']],
  ];
  it.each(cases)('%s', (marked, expected) => expect(outlineQuotes(marked)).toEqual(expected));
});

describe('findQuotes: what a report reports', () => {
  const cases: Cases = [
    ['{Ida Voss} said Tuesday that the bill cost too much.', ['indirect Ida Voss: the bill cost too much']],
    [
      '{Ida Voss} said that the bill cost too much, adding that she could not support it.',
      ['indirect Ida Voss: the bill cost too much', 'indirect Ida Voss: she could not support it'],
    ],
    ['{Ida Voss} accused {Karl Brandt} of playing politics.', ['indirect Ida Voss: Karl Brandt of playing politics']],
    [
      '{Ida Voss} blamed the governor for the delay, and criticized the mayor for failing to help.',
      ['indirect Ida Voss: the governor for the delay', 'indirect Ida Voss: the mayor for failing to help'],
    ],
    ['{Ida Voss} urged the council to act.', ['indirect Ida Voss: the council to act']],
    ['{Ida Voss} has vowed to stay and promised to pay.', ['indirect Ida Voss: to stay', 'indirect Ida Voss: to pay']],
    [
      '{o:Corrib Bank} announced plans to close three branches.',
      ['indirect Corrib Bank: plans to close three branches'],
    ],
    ['{Ida Voss} called for an inquiry.', ['indirect Ida Voss: an inquiry']],
    ['{Ida Voss} admitted taking the keys.', ['indirect Ida Voss: taking the keys']],
    ['{Ida Voss} went on to say that the roof was old.', ['indirect Ida Voss: the roof was old']],
    ['{Ida Voss} is arguing that the roof is old.', ['indirect Ida Voss: the roof is old']],
    ['Economists at {o:Corrib Bank} expect growth to slow.', ['indirect ?: growth to slow']],
    ['Polls show that most voters oppose the plan.', ['indirect ?: most voters oppose the plan']],
    [
      'A survey by {o:Corrib Bank} found half of the town wants a bridge.',
      ['indirect Corrib Bank: half of the town wants a bridge'],
    ],
    ['Only one in five said they approved of it.', ['indirect ?: they approved of it']],
    ['Some Republicans have suggested he resign.', ['indirect ?: he resign']],
    [
      'The bank has a month to pay, said {Ida Voss}, a law professor at Wexford.',
      ['indirect Ida Voss: The bank has a month to pay'],
    ],
    ['The bank has a month to pay, {Ida Voss} said Monday.', ['indirect Ida Voss: The bank has a month to pay']],
    [
      '{Ida Voss} told nurses at a hospital in Kiel that the ward would close.',
      ['indirect Ida Voss: the ward would close'],
    ],
    ['Aides dismissed the attack as a sign of despair.', ['indirect ?: the attack as a sign of despair']],
    ['{Ida Voss} called the plan a mistake.', ['indirect Ida Voss: the plan a mistake']],
    ['{Ida Voss} ended up calling me a fool.', ['indirect Ida Voss: a fool']],
    [
      'Those jobs are gone, they say, no matter who wins.',
      ['indirect ?: Those jobs are gone, they say, no matter who wins'],
    ],
    ['The bank is sued by owners, who claim that it lied.', ['indirect ?: it lied']],
    [
      '{Ida Voss} has said that she will pay and has vowed to stay.',
      ['indirect Ida Voss: she will pay', 'indirect Ida Voss: to stay'],
    ],
    [
      'Governor {Ida Voss} left. The governor came by and insisted that it was safe.',
      ['indirect Ida Voss: it was safe'],
    ],
    ['{Ida Voss} left, telling a nurse on the stairs that it was full.', ['indirect Ida Voss: it was full']],
    ['{Ida Voss} accused voters of "playing games."', ['indirect Ida Voss: voters of "playing games."']],
    ['{Ida Voss} was told that the roof was old.', []],
    ['{Ida Voss} wouldn’t say that the roof was old.', []],
    ['There are concerns that the bank will fail.', ['indirect ?: the bank will fail']],
  ];
  it.each(cases)('%s', (marked, expected) => expect(outlineQuotes(marked, 'indirect')).toEqual(expected));
});

describe('findQuotes: what a report does not report', () => {
  const cases: string[] = [
    '{Ida Voss} wrote a memo that was obtained by {o:Corrib Bank}.',
    '{Ida Voss} told a story.',
    '{Ida Voss} declined to say how.',
    '{Ida Voss} refused to answer the call.',
    'A strategist asked not to be named.',
    'Would you say the roof is old?',
    '{Ida Voss} did not accuse {Karl Brandt} of lying.',
    '{Karl Brandt} found the keys in the yard.',
    '{o:Corrib Bank} reported a loss of two million.',
    '{Ida Voss} offered coffee and cake.',
    '{Ida Voss} described the roof.',
    'The claims against {o:Corrib Bank} were settled.',
    '{Ida Voss} thanked the crowd.',
    'The report on {o:Corrib Bank} is long.',
    '{Ida Voss} knows {Karl Brandt} well.',
  ];
  it.each(cases)('%s', (marked) => expect(outlineQuotes(marked)).toEqual([]));
});

describe('findQuotes: Chinese reports', () => {
  const cases: Cases = [
    ['据《{w:晨报}》报道，{o:星河船厂}将停工。', ['indirect 晨报: 星河船厂将停工']],
    [
      '{林晓舟}写道：“太贵了！”{o:星河船厂}随后称，价格不变。',
      ['direct 林晓舟: 太贵了！', 'indirect 星河船厂: 价格不变'],
    ],
    ['「不行，」市長{林晓舟}強調，「絕不。」', ['direct 林晓舟: 不行，', 'direct 林晓舟: 絕不。']],
    ['{林晓舟}警告说，船太旧了。', ['indirect 林晓舟: 船太旧了']],
    ['{林晓舟}敦促船厂停工。', ['indirect 林晓舟: 船厂停工']],
    ['{林晓舟}称赞了{o:星河船厂}，说那里的船最好。', ['indirect 林晓舟: 那里的船最好']],
    ['{o:星河船厂}的调查显示，工人并不满意。', ['indirect 星河船厂: 工人并不满意']],
    ['记者问：“您会走吗？”{林晓舟}回答：“不会。”', ['direct ?: 您会走吗？', 'direct 林晓舟: 不会。']],
    ['{林晓舟}说完就走了。', []],
    ['{林晓舟}在船厂工作。', []],
    ['{林晓舟}的小说很旧。', []],
    ['{林晓舟}显示出勇气。', []],
  ];
  it.each(cases)('%s', (marked, expected) => expect(outlineQuotes(marked)).toEqual(expected));
});
