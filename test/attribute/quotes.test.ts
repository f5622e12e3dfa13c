import { describe, expect, it } from 'vitest';
import { outlineQuotes, quotesIn, scenario } from './attributing.ts';

type Cases = [marked: string, expected: string[]][];

describe('findQuotes: direct speech in English', () => {
  const cases: Cases = [
    ['“It leaks,” said {Ida Voss}.', ['direct Ida Voss: It leaks,']],
    ['“It leaks,” {Ida Voss}, a plumber, said.', ['direct Ida Voss: It leaks,']],
    ['“It leaks!” replied team captain {Ida Voss}.', ['direct Ida Voss: It leaks!']],
    ['{Ida Voss}, a plumber, said: “It leaks.”', ['direct Ida Voss: It leaks.']],
    ['{Ida Voss} of {o:Corrib Bank} wrote in 2009: “It leaks.”', ['direct Ida Voss: It leaks.']],
    [
      '“It leaks,” {Ida Voss} said. “It has for years.”',
      ['direct Ida Voss: It leaks,', 'direct Ida Voss: It has for years.'],
    ],
    [
      '“It leaks,” {Ida Voss} told {Karl Brandt}, “and you know it.”',
      ['direct Ida Voss: It leaks,', 'direct Ida Voss: and you know it.'],
    ],
    [
      '“It leaks,” said {Ida Voss}. “Nobody cared.\n\n“Then it rained.\n\n“Now we swim.”\n\n{Karl Brandt} was not there.',
      [
        'direct Ida Voss: It leaks,',
        'direct Ida Voss: Nobody cared.',
        'direct Ida Voss: Then it rained.',
        'direct Ida Voss: Now we swim.',
      ],
    ],
    ['{Ida Voss} came.\n\n“It leaks,” she said.', ['direct Ida Voss: It leaks,']],
    [
      '{Ida Voss} met {Karl Brandt} there. “It leaks,” she told him. “Then go,” replied {Brandt=Karl Brandt}.',
      ['direct Ida Voss: It leaks,', 'direct Karl Brandt: Then go,'],
    ],
    [
      '“{Karl Brandt} told me, ‘Sell it,’ and I did,” said {Ida Voss}.',
      ['direct Ida Voss: Karl Brandt told me, ‘Sell it,’ and I did,', 'direct Karl Brandt: Sell it,'],
    ],
    ['{Ida Voss} shook her head. “Nothing works here at all.”', ['direct Ida Voss: Nothing works here at all.']],
    ['{Ida Voss} sat down and asked, “Who did this?”', ['direct Ida Voss: Who did this?']],
    ['{Ida Voss} left, saying: “Enough of that.”', ['direct Ida Voss: Enough of that.']],
    ['{Ida Voss} posted on her page:\n\n“It leaks again.”', ['direct Ida Voss: It leaks again.']],
    ['{Karl Brandt} called the plan “a farce” on Monday.', ['direct Karl Brandt: a farce']],
    ['“It leaks,” said a spokesman for {o:Corrib Bank}.', ['direct Corrib Bank: It leaks,']],
    ['“It leaks,” according to {Ida Voss}.', ['direct Ida Voss: It leaks,']],
    ['“It leaks,” said the night porter.', ['direct ?: It leaks,']],
    ['“It leaks,” said an old harbour pilot known as “{Bear}”.', ['direct Bear: It leaks,']],
    ['“It leaks,” said the pilot of a tug called {o:Bear}.', ['direct ?: It leaks,']],
    [
      '“We have no water”\n\nThe plumber {Ida Voss} on a dry town\n\nBy Una Hale\n\nIt is a long road.',
      ['direct Ida Voss: We have no water'],
    ],
    ['{Ida Voss}: ‘We Are Ready’\n\nThe plumber has a plan for the town.', ['direct Ida Voss: We Are Ready']],
  ];
  it.each(cases)('%s', (marked, expected) => expect(outlineQuotes(marked, 'direct')).toEqual(expected));
});

describe('findQuotes: dialogue', () => {
  const cases: Cases = [
    ['{Ida Voss} met the surgeon {Karl Brandt}. “It leaks,” said the surgeon.', ['direct Karl Brandt: It leaks,']],
    [
      '“Is it late?” asked {Ida Voss}.\n\n“It is,” said {Karl Brandt}.\n\n“Then we go.”\n\n“You go. I stay.”\n\n“Why?”\n\n“I like it.”\n\n“Do you?”\n\n“Yes.”',
      [
        'direct Ida Voss: Is it late?',
        'direct Karl Brandt: It is,',
        'direct Ida Voss: Then we go.',
        'direct Karl Brandt: You go. I stay.',
        'direct Ida Voss: Why?',
        'direct Karl Brandt: I like it.',
        'direct Ida Voss: Do you?',
        'direct Karl Brandt: Yes.',
      ],
    ],
    [
      '— Is it late? {Ida Voss} asked.\n\n— It is, said {Karl Brandt}.\n\n— Then we go, {Ida Voss} said.\n\n— Go, said {Karl Brandt}.',
      [
        'direct Ida Voss: Is it late?',
        'direct Karl Brandt: It is,',
        'direct Ida Voss: Then we go,',
        'direct Karl Brandt: Go,',
      ],
    ],
    ['“Are you there, {Ida Voss}?” she asked.', ['direct ?: Are you there, Ida Voss?']],
  ];
  it.each(cases)('%s', (marked, expected) => expect(outlineQuotes(marked, 'direct')).toEqual(expected));
});

describe('findQuotes: quotation marks that quote nobody', () => {
  const cases: string[] = [
    '{Ida Voss} wrote “The Long Pipe,” a novel about water.',
    '{Karl Brandt}, known as “Bear”, runs the yard.',
    'The “experts” came late.',
    'The word “leak” is an old one.',
    '{o:Corrib Bank} (the “Company”) moved to Kiel.',
    'The “godmother of pipes” {Ida Voss} asked for water.',
    '{o:星河船厂有限公司}（以下简称“星河船厂”）周一宣布停工。',
    '“富足”这个词很旧。',
  ];
  it.each(cases)('%s', (marked) => expect(outlineQuotes(marked)).toEqual([]));
});

describe('findQuotes: reported speech in English', () => {
  const cases: Cases = [
    ['{Ida Voss} said on Monday that {o:Corrib Bank} had closed.', ['indirect Ida Voss: Corrib Bank had closed']],
    ['{Ida Voss} said {o:Corrib Bank} had closed, but nobody saw it.', ['indirect Ida Voss: Corrib Bank had closed']],
    ['According to {Ida Voss}, {o:Corrib Bank} had closed.', ['indirect Ida Voss: Corrib Bank had closed']],
    ['According to the bank’s lawyer, {Ida Voss}, it had closed.', ['indirect Ida Voss: it had closed']],
    [
      '{o:Corrib Bank} had closed in May, according to {Ida Voss}.',
      ['indirect Ida Voss: Corrib Bank had closed in May'],
    ],
    [
      '{o:Corrib Bank} had closed in May, {o:Harbour News} reported on Sunday.',
      ['indirect Harbour News: Corrib Bank had closed in May'],
    ],
    ['{Karl Brandt} denied stealing the plans.', ['indirect Karl Brandt: stealing the plans']],
    ['In {Brandt}’s view, the roof was too low.', ['indirect Brandt: the roof was too low']],
    ['{Ida Voss}, who left in May, believes the roof will fall.', ['indirect Ida Voss: the roof will fall']],
    ['{Ida Voss} asked whether the roof would hold.', ['indirect Ida Voss: whether the roof would hold']],
    ['{Ida Voss} told reporters the roof was safe.', ['indirect Ida Voss: the roof was safe']],
    ['{Ida Voss} came by and said the roof was safe.', ['indirect Ida Voss: the roof was safe']],
    ['Another yard, {o:Delphine Boats}, announced that it had closed.', ['indirect Delphine Boats: it had closed']],
    ['{Ida Voss} promised to mend the roof, and {o:Corrib Bank} paid.', ['indirect Ida Voss: to mend the roof']],
    ['{Ida Voss} rowed out. Ida said that it leaked.', ['indirect Ida Voss: it leaked']],
    ['{Ida Voss} said that the roof would fall, and she was right.', ['indirect Ida Voss: the roof would fall']],
    ['{Ida Voss} warned that the roof would fall, and so it did.', ['indirect Ida Voss: the roof would fall']],
    [
      '{Ida Voss} said that the roof would fall, and {Voss=Ida Voss} turned out to be wrong.',
      ['indirect Ida Voss: the roof would fall'],
    ],
    ['{Ida Voss} says the roof is safe, and it is not.', ['indirect Ida Voss: the roof is safe']],
    [
      '{Ida Voss} said that the roof was old, and it was time to go.',
      ['indirect Ida Voss: the roof was old, and it was time to go'],
    ],
    [
      '{Ida Voss} said that the roof was old, and that he was right.',
      ['indirect Ida Voss: the roof was old, and that he was right'],
    ],
    [
      '{Ida Voss} said that the roof leaked, and she had called the yard.',
      ['indirect Ida Voss: the roof leaked, and she had called the yard'],
    ],
    ['Yesterday he said so. But said too little.', []],
    ['{Ida Voss} denied it.', []],
    ['{Ida Voss} did not say that the roof was safe.', []],
    ['If {Ida Voss} says that the roof is safe, we go.', []],
    ['{Ida Voss} said nothing about the roof.', []],
    ['{Ida Voss} told the truth.', []],
    ['{Ida Voss} found the keys and left the house.', []],
    ['The roof of {o:Corrib Bank} leaks.', []],
  ];
  it.each(cases)('%s', (marked, expected) => expect(outlineQuotes(marked)).toEqual(expected));

  it('leaves what one says of oneself in one’s own turn alone', () => {
    expect(
      outlineQuotes(
        'Host: Is it safe?\n{Ida Voss}: I think that it is safe. You said so.\nHost: Why?\n{Ida Voss}: I said that it is.',
      ),
    ).toEqual([]);
  });
});

describe('findQuotes: Chinese', () => {
  const cases: Cases = [
    ['{林晓舟}说：“船修好了。”', ['direct 林晓舟: 船修好了。']],
    ['“船修好了，”{林晓舟}在会上说，“明天下水。”', ['direct 林晓舟: 船修好了，', 'direct 林晓舟: 明天下水。']],
    [
      '{林晓舟}說：「{周然}只說『去吧』，沒有多問。」',
      ['direct 林晓舟: 周然只說『去吧』，沒有多問。', 'direct 周然: 去吧'],
    ],
    ['{林晓舟}表示，{o:星河船厂}将在五月停工。', ['indirect 林晓舟: 星河船厂将在五月停工']],
    ['{林晓舟}认为船太旧了。', ['indirect 林晓舟: 船太旧了']],
    ['据{o:晨报}报道，{o:星河船厂}将停工，之后会重开。', ['indirect 晨报: 星河船厂将停工']],
    ['在{林晓舟}看来，船太旧了。', ['indirect 林晓舟: 船太旧了']],
    ['{林晓舟}认为船会沉，事实证明他错了。', ['indirect 林晓舟: 船会沉']],
    ['{林晓舟}没有说船太旧了。', []],
    ['对{林晓舟}来说船太旧了。', []],
    ['{林晓舟}的说法不一样。', []],
    ['{林晓舟}说明了小说的来历。', []],
  ];
  it.each(cases)('%s', (marked, expected) => expect(outlineQuotes(marked)).toEqual(expected));
});

describe('findQuotes: laws', () => {
  it('gives spans inside the text, sorted, each with its pattern', () => {
    const made = scenario('“It leaks,” said {Ida Voss}. {Karl Brandt} said that “it” does.\n\n{林晓舟}说：“好。”');
    const quotes = quotesIn(made);
    expect(quotes.length).toBeGreaterThan(2);
    quotes.forEach(({ start, end, rule }, i) => {
      expect(start >= (quotes[i - 1]?.start ?? 0) && end > start && end <= made.doc.text.length).toBe(true);
      expect(rule).toMatch(/^[a-z-]+$/u);
    });
    expect(quotesIn(made)).toEqual(quotes);
  });

  it('reads long lines in linear time', () => {
    expect(
      quotesIn(scenario('{Ida Voss} said, and then he said that she, who said '.repeat(1000))).length,
    ).toBeGreaterThan(0);
    expect(quotesIn(scenario('a.b-'.repeat(50_000)))).toEqual([]);
  });
});
