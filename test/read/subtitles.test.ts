import { describe, expect, it } from 'vitest';
import { readSubtitles } from '../../src/read/subtitles.ts';

const linesOf = (text: string) =>
  readSubtitles(text).blocks.map(({ text: line, speaker }) => (speaker ? `<${speaker}> ${line}` : line));
/** Cues of two seconds, one after the other. */
const srt = (...cues: string[]) =>
  cues
    .map(
      (cue, at) =>
        `${at + 1}\n00:00:${String(at * 2).padStart(2, '0')},000 --> 00:00:${String(at * 2 + 2).padStart(2, '0')},000\n${cue}\n`,
    )
    .join('\n');

describe('SubRip', () => {
  const cases: [name: string, text: string, lines: string[]][] = [
    [
      'sentences go on over cues',
      srt("I'm here with Ben", 'Ash, who runs\nBeech.'),
      ["I'm here with Ben Ash, who runs Beech."],
    ],
    [
      'a label begins a block',
      srt('ANN OAK: Welcome.', 'BEN ASH: Thanks.\nIt was hers.'),
      ['ANN OAK: Welcome.', 'BEN ASH: Thanks. It was hers.'],
    ],
    [
      'so do chevrons and dashes',
      srt('>> Welcome.', '- Thanks.\n- Not at all.'),
      ['>> Welcome.', 'Thanks.', 'Not at all.'],
    ],
    [
      'sounds are dropped',
      srt('[MUSIC]', 'Thanks, Ann. [APPLAUSE]', '(laughs) Well, ♪ la la ♪ yes.'),
      ['Thanks, Ann. Well, yes.'],
    ],
    ['other brackets stay', srt('Dario [Oak] said (in 2019) so.'), ['Dario [Oak] said (in 2019) so.']],
    ['tags and settings go', srt('<i>Hello</i> {\\an8}there, <font color="#fff">Ann</font>.'), ['Hello there, Ann.']],
    ['numbers that are text stay', srt('1984', 'was a good book.'), ['1984 was a good book.']],
    [
      'no empty lines between cues',
      '1\n00:00:01,000 --> 00:00:02,000\nOne of\n2\n00:00:02,000 --> 00:00:03,000\nthem.\n',
      ['One of them.'],
    ],
    ['CRLF', srt('One of', 'them.').replaceAll('\n', '\r\n'), ['One of them.']],
    ['rolling captions', srt('one of', 'one of\nthem is', 'them is\nhere'), ['one of them is here']],
    ['Chinese', srt('安在城里', '开了公司。'), ['安在城里开了公司。']],
    [
      'a long pause after a sentence',
      '1\n00:00:01,000 --> 00:00:02,000\nOne.\n\n2\n00:00:09,000 --> 00:00:10,000\nTwo.\n',
      ['One.', 'Two.'],
    ],
    [
      'a long pause within a sentence',
      '1\n00:00:01,000 --> 00:00:02,000\nOne of\n\n2\n00:00:09,000 --> 00:00:10,000\nthem.\n',
      ['One of them.'],
    ],
    ['no cues', 'Just a text.', []],
  ];
  it.each(cases)('%s', (_, text, lines) => expect(linesOf(text)).toEqual(lines));
});

describe('WebVTT', () => {
  it('leaves out what is no cue, and takes the voices', () => {
    const text = `WEBVTT - A talk\nKind: captions\n\nNOTE Ann wrote this\nover lines\n\nSTYLE\n::cue { color: red }\n\nintro
00:01.000 --> 00:03.000 align:start position:0%\n<v Ann Oak>Hello &amp; welcome, <i>Ben</i>\n[MUSIC] to the\n
00:03.000 --> 00:05.000\n<v Ann Oak>show<00:00:04.000><c> again</c>.\n
00:05.000 --> 00:07.000\n<v.loud Ben Ash>Thanks.</v>\n`;
    expect(linesOf(text)).toEqual(['<Ann Oak> Hello & welcome, Ben to the show again.', '<Ben Ash> Thanks.']);
  });
});
