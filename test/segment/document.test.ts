import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, outline, segmentsOf } from './segmenting.ts';

const STYLE =
  "; --box-glow: rgb(1 2 3 / .5); --box-edge: 0 0 ; --box-blur: ; border-width: 0px 0px 1px; font: 'Lato',Arial,sans-serif;\">";

describe('segmentDocument: zones', () => {
  const cases: [name: string, text: string, expected: string[]][] = [
    [
      'headline, byline, body',
      'Ferry firm buys two yards\n\nBy CARLA VOIGT, Tom Okafor and Una Hale | 14 May 2024\n\nThe yards build tugs.',
      [
        'heading | - | Ferry firm buys two yards',
        'byline | - | By CARLA VOIGT, Tom Okafor and Una Hale | 14 May 2024',
        'body | author | The yards build tugs.',
      ],
    ],
    [
      'a dek above the byline, the date below it',
      'The last lamp lighter\nWhy a town keeps its gas lamps, and who pays for them.\nBy Jo Reed\nMay 3, 2024 at 9:10 AM EST\nThe lamps hiss at dusk.',
      [
        'heading | - | The last lamp lighter',
        'heading | - | Why a town keeps its gas lamps, and who pays for them.',
        'byline | - | By Jo Reed',
        'byline | - | May 3, 2024 at 9:10 AM EST',
        'body | author | The lamps hiss at dusk.',
      ],
    ],
    [
      'a sentence with by is no byline',
      'By Tuesday the lake had frozen.',
      ['body | author | By Tuesday the lake had frozen.'],
    ],
    [
      'a caption and its credit in one line',
      'The bridge fell at noon.\n\nThe bridge in 1911. Photographer: Ida Voss/Fotopool',
      [
        'body | author | The bridge fell at noon.',
        'caption | author | The bridge in 1911.',
        'credit | - | Photographer: Ida Voss/Fotopool',
      ],
    ],
    [
      'the source of a leak is no credit',
      'She would not name her source: a clerk at the ministry who had seen the file and kept a copy of it.',
      [
        'body | author | She would not name her source: a clerk at the ministry who had seen the file and kept a copy of it.',
      ],
    ],
    [
      'chart lines over their source',
      'Prices rose again in May.\n\nSpending on Roads\n\nNote: 2026 is an estimate\n\nSource: Ministry of Works\n\nThey may fall in June.',
      [
        'body | author | Prices rose again in May.',
        'caption | author | Spending on Roads',
        'caption | author | Note: 2026 is an estimate',
        'credit | - | Source: Ministry of Works',
        'body | author | They may fall in June.',
      ],
    ],
    [
      'sign-up boxes and legal lines',
      'The vote is on Friday.\n\nGet the Harbour Daily newsletter.\n\nTen stories before breakfast\n\nSign Up\n\n![]()\n\nBy continuing, I agree to the Privacy Policy and Terms of Service.',
      [
        'body | author | The vote is on Friday.',
        'boilerplate | - | Get the Harbour Daily newsletter.',
        'boilerplate | - | Ten stories before breakfast',
        'boilerplate | - | Sign Up',
        'boilerplate | - | ![]()',
        'boilerplate | - | By continuing, I agree to the Privacy Policy and Terms of Service.',
      ],
    ],
    [
      'a story about newsletters is a story',
      'Her newsletter reaches nine thousand people, and the terms of service of the host forbid none of what she prints.',
      [
        'body | author | Her newsletter reaches nine thousand people, and the terms of service of the host forbid none of what she prints.',
      ],
    ],
    [
      'stylesheet debris inside a paragraph',
      `The book, ${STYLE}Nine Bridges, is out.`,
      ['body | author | The book,', `boilerplate | - | ${STYLE}`, 'body | author | Nine Bridges, is out.'],
    ],
    [
      'two colons and a semicolon are prose',
      'He had two rules: be early; a third: eat.',
      ['body | author | He had two rules: be early; a third: eat.'],
    ],
    [
      'numbered footnotes whose marks stand before them',
      'The mill closed in 1990. 1\n\n1 Its owner, Pell Ltd, had failed.\n\nIt opened again last year. 2\n\n2 Under a new name.',
      [
        'body | author | The mill closed in 1990. 1',
        'note | author | 1 Its owner, Pell Ltd, had failed.',
        'body | author | It opened again last year. 2',
        'note | author | 2 Under a new name.',
      ],
    ],
    [
      'a numbered list is no footnote',
      'Pack these things.\n\n1 A lamp that works in the rain.\n\n2 Two maps of the coast.',
      [
        'body | author | Pack these things.',
        'body | author | 1 A lamp that works in the rain.',
        'body | author | 2 Two maps of the coast.',
      ],
    ],
    [
      'markdown footnotes and editor’s notes',
      'Ines Pardo[^1] runs Tilewright.\n\n[^1]: Pardo founded it.\n\nEditor’s note: the firm advertises here.',
      [
        'body | author | Ines Pardo[^1] runs Tilewright.',
        'note | author | [^1]: Pardo founded it.',
        'note | author | Editor’s note: the firm advertises here.',
      ],
    ],
    [
      'the remark that a talk was edited, behind an introduction',
      'Ines Pardo bakes. We met in her shop. This conversation has been edited for length.',
      [
        'body | author | Ines Pardo bakes. We met in her shop.',
        'note | author | This conversation has been edited for length.',
      ],
    ],
    [
      'a dateline',
      'LISBON, May 3 (Newswire) — The port is shut.',
      ['byline | - | LISBON, May 3 (Newswire) —', 'body | author | The port is shut.'],
    ],
    [
      'a dateline with a hyphen',
      'LISBON/BERGEN, Oct 3 (Newswire) - The port is shut.',
      ['byline | - | LISBON/BERGEN, Oct 3 (Newswire) -', 'body | author | The port is shut.'],
    ],
    [
      'a dateline with a year',
      'Odense, 3 May 2024 — The port is shut.',
      ['byline | - | Odense, 3 May 2024 —', 'body | author | The port is shut.'],
    ],
    [
      'a dateline of a wire',
      'BERGEN, Sept. 9, 2025 /Wirefeed/ -- The port is shut.',
      ['byline | - | BERGEN, Sept. 9, 2025 /Wirefeed/ --', 'body | author | The port is shut.'],
    ],
    [
      'a day inside a sentence is no dateline',
      'On Monday, 3 May 2024 — a grey day — the port was shut.',
      ['body | author | On Monday, 3 May 2024 — a grey day — the port was shut.'],
    ],
    [
      'who did the work, at the end',
      'The tide was out.\n\nThe boats lay on their sides.\n\nNobody came.\n\nReporting by Jo Reed in Leeds. Editing by Una Hale.',
      [
        'body | author | The tide was out.',
        'body | author | The boats lay on their sides.',
        'body | author | Nobody came.',
        'byline | - | Reporting by Jo Reed in Leeds. Editing by Una Hale.',
      ],
    ],
    [
      'work done by somebody in a sentence',
      'The tide was out.\n\nThe boats lay there.\n\nReporting by Jo Reed was never kind.',
      [
        'body | author | The tide was out.',
        'body | author | The boats lay there.',
        'body | author | Reporting by Jo Reed was never kind.',
      ],
    ],
    [
      'Chinese head, credit and notice',
      '老城的修表匠\n作者：林晓舟\n2024年5月3日\n他的铺子只有六平方米。\n林家铺子的招牌。摄影：周然\n特别声明：以上内容为用户上传。',
      [
        'heading | - | 老城的修表匠',
        'byline | - | 作者：林晓舟',
        'byline | - | 2024年5月3日',
        'body | author | 他的铺子只有六平方米。',
        'caption | author | 林家铺子的招牌。',
        'credit | - | 摄影：周然',
        'boilerplate | - | 特别声明：以上内容为用户上传。',
      ],
    ],
    [
      'a line about the writer at the end',
      'The tide was out.\n\nThe boats lay on their sides.\n\nNobody came.\n\nJo Reed is a reporter for the Courier in Leeds.',
      [
        'body | author | The tide was out.',
        'body | author | The boats lay on their sides.',
        'body | author | Nobody came.',
        'byline | - | Jo Reed is a reporter for the Courier in Leeds.',
      ],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => expect(outline(documentOf(text))).toEqual(expected));

  it('takes the hints of the markup', () => {
    const text = 'Ines Pardo\nIn her shop\nPhoto desk\nShe bakes.';
    const hints = ['heading', 'caption', 'credit', 'paragraph'] as const;
    let start = 0;
    const blocks = text.split('\n').map((line, i) => {
      const block = { start, end: start + line.length, hint: hints[i]! };
      start += line.length + 1;
      return block;
    });
    expect(segmentsOf(documentOf(text, { blocks })).map((segment) => segment.zone)).toEqual([
      'heading',
      'caption',
      'credit',
      'body',
    ]);
  });
});

describe('segmentDocument: laws', () => {
  const line = fc.constantFrom(
    'Ines Pardo: Yes.',
    'Q: Why?',
    'By Jo Reed',
    '![]()',
    `a ${STYLE} b`,
    'What do you do?',
    '问：你好吗？答：好。',
    '1 A note.',
    '',
    '  ',
    'A heading',
    'The end. 1',
    '摄影：周然',
    'x',
  );
  it('tiles the text', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.string(), (lines, noise) => {
        const doc = documentOf([...lines, noise].join('\n'));
        let at = 0;
        for (const { start, end, label } of segmentsOf(doc)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          if (label) expect(label.start >= start && label.end <= end).toBe(true);
          at = end;
        }
        expect(at).toBe(doc.text.length);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('reads a megabyte in one line and ten thousand lines', () => {
    expect(segmentsOf(documentOf('a.b-'.repeat(250_000))).length).toBe(1);
    expect(segmentsOf(documentOf('Who are you? I am: me.\n'.repeat(10_000))).length).toBeGreaterThan(1000);
  });
});
