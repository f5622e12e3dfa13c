import { describe, expect, it } from 'vitest';
import { documentOf, outline, segmentsOf } from './segmenting.ts';

describe('segmentDocument: labelled turns', () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    [
      'names; the one who asks is found by asking',
      'Ida Voss: Thanks for coming, Karl.\nKarl Brandt: A pleasure. We open in May.\nIda: Who pays for it?\nBrandt: The town does.\n',
      [
        'question | Ida Voss | Thanks for coming, Karl.',
        'answer | Karl Brandt | A pleasure. We open in May.',
        'question | Ida | Who pays for it?',
        'answer | Brandt | The town does.',
      ],
    ],
    [
      'letters in bold, with the head of the article before them',
      'Karl Brandt on building boats\n\nBy Ida Voss\n\nWe spoke in Kiel.\n\n**Q:** Why boats?\n\n**A:** My father built them.\n\nHe taught me.',
      [
        'heading | - | Karl Brandt on building boats',
        'byline | - | By Ida Voss',
        'body | author | We spoke in Kiel.',
        'question | interviewer | Why boats?',
        'answer | interviewee | My father built them.',
        'answer | interviewee | He taught me.',
      ],
    ],
    [
      'chevrons, agencies, tabs',
      '>> IDA VOSS (NORD TV):\tIs it safe?\n>> KARL BRANDT: I think so.\n',
      ['question | IDA VOSS | Is it safe?', 'answer | KARL BRANDT | I think so.'],
    ],
    [
      'capitals before a dash or a tab',
      'INTERVIEWER - What brought you here?\nKARIN SEPP - A job, and I stayed.\nINTERVIEWER\tYou left again.\nKARIN SEPP\tA week later.\n',
      [
        'question | interviewer | What brought you here?',
        'answer | KARIN SEPP | A job, and I stayed.',
        'question | interviewer | You left again.',
        'answer | KARIN SEPP | A week later.',
      ],
    ],
    [
      'brackets before a turn',
      '【主持人】您的新片被退回来了？\n【卢照川】退了两次，我换了信封。\n【主持人】后来呢？\n【卢照川】他们收了。\n',
      [
        'question | interviewer | 您的新片被退回来了？',
        'answer | 卢照川 | 退了两次，我换了信封。',
        'question | interviewer | 后来呢？',
        'answer | 卢照川 | 他们收了。',
      ],
    ],
    [
      'labels for those who answer alone',
      'The Lanterns are back. We met both of them.\n\nFirst of all: why now?\n\nRowan: My knees.\n\nBee: His knees, and a cheque.\n\nYou sold your songs.\n\nBee: I kept one.\n\nAnd the rest?\n\nRowan: I ate it.\n\nIt was good.',
      [
        'body | author | The Lanterns are back. We met both of them.',
        'question | interviewer | First of all: why now?',
        'answer | Rowan | My knees.',
        'answer | Bee | His knees, and a cheque.',
        'question | interviewer | You sold your songs.',
        'answer | Bee | I kept one.',
        'question | interviewer | And the rest?',
        'answer | Rowan | I ate it.',
        'answer | Rowan | It was good.',
      ],
    ],
    [
      'what somebody with a label goes on to ask stays theirs',
      'Ida Voss: Why now?\n\nKarl Brandt: My knees.\n\nWho needs them?\n\nIda Voss: And the songs?\n\nKarl Brandt: I kept one.\n\nYou know which one.\n\nIda Voss: Do I?',
      [
        'question | Ida Voss | Why now?',
        'answer | Karl Brandt | My knees.',
        'answer | Karl Brandt | Who needs them?',
        'question | Ida Voss | And the songs?',
        'answer | Karl Brandt | I kept one.',
        'answer | Karl Brandt | You know which one.',
        'question | Ida Voss | Do I?',
      ],
    ],
    [
      'datelines and tables are no labels',
      'KIEL - The yard opened on Monday.\n\nLUND - The school closed on Friday.\n\nREVENUE\t100\n\nREVENUE\t90.\n',
      [
        'body | author | KIEL - The yard opened on Monday.',
        'body | author | LUND - The school closed on Friday.',
        'body | author | REVENUE\t100',
        'body | author | REVENUE\t90.',
      ],
    ],
    [
      'remarks and fields are no labels',
      'Note: the tape starts late.\nTime: 9:15\nIda Voss: Let us start with the keel.\nKarl Brandt: I see one flaw: the price.\n',
      [
        'body | author | Note: the tape starts late.',
        'body | author | Time: 9:15',
        'answer | Ida Voss | Let us start with the keel.',
        'answer | Karl Brandt | I see one flaw: the price.',
      ],
    ],
    [
      'Chinese labels, also inside a line',
      '记者：船什么时候下水？郭远山：五月。船名还没有定。\n记者：谁出钱？\n郭远山：镇里。',
      [
        'question | interviewer | 船什么时候下水？',
        'answer | 郭远山 | 五月。船名还没有定。',
        'question | interviewer | 谁出钱？',
        'answer | 郭远山 | 镇里。',
      ],
    ],
    [
      'captions and headings between turns are nobody’s turn',
      'Host: Where do you build?\n\nKarl Brandt: In a shed.\n\nThe shed. Image: Ida Voss\n\nIt has no roof.\n\nOn Money\n\nHost: Who pays you?\n\nKarl Brandt: The town.',
      [
        'question | interviewer | Where do you build?',
        'answer | Karl Brandt | In a shed.',
        'caption | author | The shed.',
        'credit | - | Image: Ida Voss',
        'answer | Karl Brandt | It has no roof.',
        'heading | - | On Money',
        'question | interviewer | Who pays you?',
        'answer | Karl Brandt | The town.',
      ],
    ],
    [
      'a panel: everyone who does not ask answers',
      'Moderator: Is it late?\nAna Sol: I say no.\nBen Oduya: We say yes.\nModerator: Why?\nAna Sol: I have a clock.',
      [
        'question | interviewer | Is it late?',
        'answer | Ana Sol | I say no.',
        'answer | Ben Oduya | We say yes.',
        'question | interviewer | Why?',
        'answer | Ana Sol | I have a clock.',
      ],
    ],
    [
      'an editor’s note inside an answer is the author’s',
      'Q: Who built it?\n\nA: My uncle [Editor’s note: Jens Brandt] did. He was slow.',
      [
        'question | interviewer | Who built it?',
        'answer | interviewee | My uncle',
        'note | author | [Editor’s note: Jens Brandt]',
        'answer | interviewee | did. He was slow.',
      ],
    ],
    [
      'a headline with a colon over plain paragraphs',
      'Karl Brandt: the last boat builder\n\nHe has one rule: work dry.\n\nHis son left. The yard stayed.',
      [
        'heading | - | Karl Brandt: the last boat builder',
        'body | author | He has one rule: work dry.',
        'body | author | His son left. The yard stayed.',
      ],
    ],
    [
      'a broadcast whose anchor goes on under a name',
      '>> ANCHOR: Good evening. Tonight: the ferry. I’m Ida Voss.\n>> VOSS: Is it safe?\n>> KARL BRANDT: I think so.\n>> VOSS: And why is that?\n>> BRANDT: We have one boat.\n(END VIDEO CLIP)',
      [
        'question | interviewer | Good evening. Tonight: the ferry. I’m Ida Voss.',
        'question | VOSS | Is it safe?',
        'answer | KARL BRANDT | I think so.',
        'question | VOSS | And why is that?',
        'answer | BRANDT | We have one boat.',
        'boilerplate | - | (END VIDEO CLIP)',
      ],
    ],
    [
      'who did the interview and what is out now, at the end',
      'Q: Is it late?\nA: I have a clock.\nQ: Why?\nA: It was a gift.\n\nAna Sol’s novel “Clocks” is published by Tern in May.\n\nInterview by Ida Voss. Additional reporting by Una Hale in Lima.',
      [
        'question | interviewer | Is it late?',
        'answer | interviewee | I have a clock.',
        'question | interviewer | Why?',
        'answer | interviewee | It was a gift.',
        'note | author | Ana Sol’s novel “Clocks” is published by Tern in May.',
        'byline | - | Interview by Ida Voss. Additional reporting by Una Hale in Lima.',
      ],
    ],
    [
      'an answer about a book goes on',
      'Q: Is it late?\nA: I have a clock.\nQ: Why?\nA: It was a gift.\n\nMy novel is published by Tern in May.',
      [
        'question | interviewer | Is it late?',
        'answer | interviewee | I have a clock.',
        'question | interviewer | Why?',
        'answer | interviewee | It was a gift.',
        'answer | interviewee | My novel is published by Tern in May.',
      ],
    ],
    [
      'a recipe has no speakers',
      'Ingredients: two eggs.\nMethod: beat them.\nServes: two.\nIngredients: flour.\nMethod: sift it.',
      [
        'body | author | Ingredients: two eggs.',
        'body | author | Method: beat them.',
        'body | author | Serves: two.',
        'body | author | Ingredients: flour.',
        'body | author | Method: sift it.',
      ],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => expect(outline(documentOf(text))).toEqual(expected));

  it('takes speakers that the format names', () => {
    const text = 'Is it safe?\nI think so.';
    const blocks = [
      { start: 0, end: 11, hint: 'paragraph' as const, speaker: 'Ida' },
      { start: 12, end: 23, hint: 'paragraph' as const, speaker: 'Karl' },
    ];
    expect(outline(documentOf(text, { blocks }))).toEqual([
      'question | Ida | Is it safe?',
      'answer | Karl | I think so.',
    ]);
  });
});

describe('segmentDocument: interviews without labels', () => {
  const interview = `The boat builder of Kiel
By Ida Voss
Karl Brandt has built forty boats. We spoke in his shed, where the tools hang in the order in which he bought them.
This conversation has been edited for length.
Why boats?
My father built them. I never wanted to do anything else.
I tried a year at sea, and I was sick.
You had a brother who left. Do you still talk? 1
1 Brandt’s brother sells cars in Ulm.
[Laughs]
Yes. We talk on Sundays.
Brandt in his shed. Photographer: Tom Ort/Fotopool
Tell me about the last one you made.
It was small. I gave it to my daughter.`;

  it('tells questions, answers, notes and captions apart', () => {
    expect(outline(documentOf(interview)).map((line) => line.slice(0, 36))).toEqual([
      'heading | - | The boat builder of Ki',
      'byline | - | By Ida Voss',
      'body | author | Karl Brandt has buil',
      'note | author | This conversation ha',
      'question | interviewer | Why boats?',
      'answer | interviewee | My father bui',
      'answer | interviewee | I tried a yea',
      'question | interviewer | You had a b',
      'note | author | 1 Brandt’s brother s',
      'answer | interviewee | [Laughs]',
      'answer | interviewee | Yes. We talk ',
      'caption | author | Brandt in his she',
      'credit | - | Photographer: Tom Ort/F',
      'question | interviewer | Tell me abo',
      'answer | interviewee | It was small.',
    ]);
  });

  it('reads both halves of a bilingual document', () => {
    const chinese = `基尔的造船人
作者：伊达·福斯
卡尔·布兰特造过四十条船。我们在他的工棚里见面。
本次对话内容经过编辑。
你为什么造船？
我父亲就造船。我从没想过做别的事。
你有一个离开的弟弟，你们还来往吗？
是的，我们每个星期天都通电话。
请谈谈你造的最后一条船。
那是一条小船，我把它送给了女儿。`;
    const segments = segmentsOf(documentOf(`${chinese}\n${interview}`));
    expect(segments.filter(({ zone }) => zone === 'question').map(({ language }) => language)).toEqual([
      'zh',
      'zh',
      'zh',
      'en',
      'en',
      'en',
    ]);
    expect(segments.filter(({ zone }) => zone === 'byline').length).toBe(2);
  });

  const articles = [
    'The mill is shut.\n\nWhat went wrong?\n\nThe river fell, and the owner left.\n\nWho will buy it?\n\nThe town might.\n\nIt has the money.',
    '“Are you coming?” she asked.\n\n“Yes,” he said. “Are you?”\n\n“Do you doubt it?”\n\nShe left.',
  ];
  it.each(articles)('an article or a story is no interview: %s', (text) => {
    expect(segmentsOf(documentOf(text)).some(({ zone }) => zone === 'question')).toBe(false);
  });
});
