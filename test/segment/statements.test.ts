import { describe, expect, it } from 'vitest';
import { documentOf, segmentsOf } from './segmenting.ts';

/** The zones of the paragraphs, one letter each: h heading, b body, q question, a answer, n note. */
const zonesOf = (paragraphs: string[]): string =>
  segmentsOf(documentOf(`${paragraphs.join('\n\n')}\n`))
    .map(({ zone }) => zone[0])
    .join('');

describe('interviews without labels whose interviewer rarely asks', () => {
  const cases: [name: string, zones: string, paragraphs: string[]][] = [
    [
      'statements about “you”, answered by “I”',
      'hbqaqaqaaqa',
      [
        'The Auditor of Bergen',
        'Ilse Brandvold counted other people’s money for two decades, and then wrote a history of fraud. She spoke to us from her home, where she keeps a boat and a dictionary.',
        'Your book begins with a laundry.',
        'It does. I was twenty-six, and I counted pillowcases for a week.',
        'That’s what critics say about the merger as well.',
        'The merger is another matter. There the numbers were right and the story was wrong.',
        'Three of the people in the book have sued you.',
        'Two. The third one withdrew when my publisher offered to print his letters.',
        'I have kept the drafts.',
        'You must be tired of them.',
        'Yes. I sleep well, though.',
      ],
    ],
    [
      'bids, and thanks at the end',
      'hbqaqaqa',
      [
        'I Deleted It on a Sunday',
        'Kwame Boateng shut his photo app down when it had eleven million users. We talked over a bad line from Accra, where he was born and where he now teaches at a school.',
        'Walk me through the Sunday.',
        'I woke up, I made coffee, and I wrote one line of code.',
        'Your investors must have been furious.',
        'One of them flew here to shout at me.',
        'Thank you for your time.',
        'I have plenty.',
      ],
    ],
    [
      'short questions',
      'hbqaqaqa',
      [
        'Three Questions for a Beekeeper',
        'Hanne Loos keeps forty hives on the roofs of Antwerp.',
        'How did it start?',
        'With a divorce and a book.',
        'Favourite flower?',
        'Lime. I smell the whole avenue in the jar.',
        'What’s next?',
        'Forty-one hives.',
      ],
    ],
    [
      'a question that an answer ends with stays in it where questions are set in bold',
      'hbqaqaq',
      [
        'The Woman Who Waits for Light',
        'Leonie Faber makes chips in Delft.',
        '**You said that copper is dead. Its makers laughed.**',
        'They laughed politely, and then I had two of them in my hotel. What could I do?',
        '**People describe you as difficult.**',
        'My people are still working for me.',
        '**That’s quite a thing to say in public.**',
      ],
    ],
    [
      'an expert who hardly says “I”',
      'hbqaaqaqaqa',
      [
        'What the Ice Is Telling Us',
        'Torbjørn Aas has measured the glaciers of Svalbard since 1994. The institute published his latest figures on Tuesday.',
        'How bad is it?',
        'The southern glaciers have lost a third of their volume. Nobody expected the north to catch up, but it has.',
        'What changed is the rain. It used to snow in October.',
        'Is there a point of no return?',
        'There are several, and some of them are behind us.',
        'What should be measured next?',
        'The bed. Nobody knows what lies under the ice.',
        'And who will pay?',
        'That is the moment at which my director would like me to stop.',
      ],
    ],
    [
      'a byline that announces the interview',
      'hbbqaqaqa',
      [
        'A Spy Who Liked Paperwork',
        'Interviewed by Conrad Lyle',
        'Henrietta Price served for thirty-three years, most of them in an office in Croydon. She is ninety.',
        'The image of your profession involves cars, and I suspect that you have been asked about them more often than you would like. But let us begin with the filing cabinets.',
        'They were green, and they did more than any car. I knew every drawer.',
        'You met Kim, of course.',
        'He held the door for everybody.',
        'How do you feel about the films?',
        'I like the hats.',
      ],
    ],
    [
      'one that nothing announces but its introduction',
      'hbqaqaqaqa',
      [
        'Salt, Smoke and a Stopwatch',
        'The cook Ines Batista closed her restaurant at the height of its fame. Three years on she runs a canteen for tram drivers.',
        'Two stars, and you hand them back.',
        'I only have the two kidneys. The stars were on loan.',
        'What was the last straw?',
        'A man sent back a sardine because it had a head. I went out to look at him.',
        'The tram company pays a salary. How much freedom does that leave?',
        'All of it. They want soup at six and silence at seven.',
        'There must be something you miss.',
        'The linen.',
      ],
    ],
    [
      'Chinese: a statement first, thanks last',
      'hbqaqaqaqa',
      [
        '她把歌剧院搬进了菜市场',
        '今年五月，女高音裴雪岚在青羊菜市场唱了四场歌剧，门票是一斤白菜。视频在网上播放了两亿次，也引来了不少批评。',
        '菜市场的声音条件其实很糟糕。',
        '糟糕透了。鱼摊的水泵一直在响，我们把它写进了总谱。',
        '你好像从来不怕得罪人。',
        '我怕，我怕得要命。',
        '很多年轻演员把你当成榜样。',
        '千万别。我以前在饭店里唱生日歌。',
        '谢谢您接受采访。',
        '我去买菜了。',
      ],
    ],
  ];
  it.each(cases)('%s', (_, zones, paragraphs) => expect(zonesOf(paragraphs)).toBe(zones));
});

describe('what is no interview, though it asks or says “you” and “I”', () => {
  const cases: [name: string, paragraphs: string[]][] = [
    [
      'a column',
      [
        'You know the feeling. You sit in traffic, and you wonder whose idea this was.',
        'I sold my car in March. My neighbour bought it.',
        'What did I expect? A halo, perhaps. Instead I got wet.',
        'You would think that a city on the water had a bus to the harbour. It does not.',
        'I wrote to the company, and a man called Gert rang me.',
        'Do I miss it? On Sundays, yes.',
        'But you get used to walking. You learn where the dogs live.',
      ],
    ],
    [
      'advice to the reader',
      [
        'How do I return a parcel?',
        'Bring it to us with the label that we sent you.',
        'Can I change my address?',
        'You can, until it has left. We will tell you.',
        'How long does it take?',
        'We ship within two days.',
        'What if my parcel is lost?',
        'Write to us and we will look for it.',
      ],
    ],
    [
      'a guide that an introduction opens',
      [
        'A blunt chisel is a danger to the wood and to the hand that holds it. Stones have been cut for it since Roman times.',
        'You will need a stone and some oil.',
        'We recommend one that is not too fine. I use an old one.',
        'Hold the chisel still. Your wrist should not move.',
        'I used to press too hard, and we all did.',
        'Is it sharp? Try it on a nail.',
        'If you cannot see the edge, you are done. I always finish on leather.',
        'You can buy a guide. I don’t, but my pupils do.',
      ],
    ],
    [
      'bold lines between paragraphs of news',
      [
        'Kestrel Air collapsed on Thursday with eleven planes.',
        '**The fleet was too old.**',
        'Most of its aircraft were leased in 2009.',
        '**Did anybody see it coming?**',
        'The regulator did. Its report, which we have seen, was sent to the board.',
        '**What happens to your tickets?**',
        'Passengers who paid by card will be refunded. Others must apply.',
        'The airport said that it was surprised.',
      ],
    ],
    [
      'an explainer',
      [
        'The airline stopped flying on Thursday. Here is what happened.',
        'What happened?',
        'It told its staff at six in the morning that it had no more money.',
        'Who is affected?',
        'About forty thousand passengers are stranded.',
        'Will passengers be refunded?',
        'Those who paid by card will.',
        'Why did it fail?',
        '“The fleet was too old,” said Piers Long, who told us that he had warned the board.',
      ],
    ],
    [
      'dialogue in a story',
      [
        'The kettle had gone cold.',
        '“You never told me that you knew him,” said Mira.',
        'I looked at the window. “You never asked.”',
        '“Did you love him?”',
        'I did not answer at once.',
        '“You did, then.”',
        '“I was nineteen,” I said. “I loved everybody.”',
      ],
    ],
    [
      'a Chinese essay',
      [
        '你有没有过这样的早晨？猫坐在你的胸口，看着你，像看一个欠债的人。',
        '我养过三只。第一只叫馒头，是邻居送的。',
        '你以为是你在养它，其实是它在养你的耐心。',
        '后来我又养了两只。',
        '你问我现在怎么不养了？我也说不清楚。',
        '也许是因为桂花树被砍了。',
      ],
    ],
  ];
  it.each(cases)('%s', (_, paragraphs) => expect(zonesOf(paragraphs)).not.toMatch(/[qa]/u));
});
