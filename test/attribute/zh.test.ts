import { describe, expect, it } from 'vitest';
import { outlineQuotes } from './attributing.ts';

describe('findQuotes: who says it in Chinese news', () => {
  const cases: [marked: string, expected: string[]][] = [
    ['{周然}在接受{o:晨报}采访时表示，这座桥太窄。', ['indirect 周然: 这座桥太窄']],
    ['{周然}此前接受{o:晨报}记者{林晓}专访时说，这座桥太窄。', ['indirect 周然: 这座桥太窄']],
    ['{周然}在{o:微博}上表示，这座桥太窄。', ['indirect 周然: 这座桥太窄']],
    ['{周然}通过{o:微博}的声明中说，这座桥太窄。', ['indirect 周然: 这座桥太窄']],
    ['{周然}在接受{o:晨报}采访时说：“这座桥太窄。”', ['direct 周然: 这座桥太窄。']],
    ['“这座桥太窄，”{周然}在接受{o:晨报}采访时说。', ['direct 周然: 这座桥太窄，']],
    ['{周然}否认那座桥太窄。', ['indirect 周然: 那座桥太窄']],
    ['{周然}否认了这一说法。', []],
    ['{周然}否认相关消息，但没有走。', []],
    ['{o:晨报}采访了{周然}。', []],
    ['{周然}接受了{o:晨报}的采访。', []],
  ];
  it.each(cases)('%s', (marked, expected) => {
    const kinds = ['direct', 'indirect'] as const;
    expect(kinds.flatMap((kind) => outlineQuotes(marked, kind))).toEqual(expected);
  });
});
