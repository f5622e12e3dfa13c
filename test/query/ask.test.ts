import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../src/query/ask.ts';

describe('parseQuestion', () => {
  it.each([
    ['What has Marchetti said about Otto Brandt?', { kind: 'quotes', by: 'Marchetti', of: 'Otto Brandt' }],
    ['what did Brandt say about Quartz & Sons', { kind: 'quotes', by: 'Brandt', of: 'Quartz & Sons' }],
    ['What does Marchetti think of Velora?', { kind: 'quotes', by: 'Marchetti', of: 'Velora' }],
    ['What does Brandt deny about Velora?', { kind: 'quotes', by: 'Brandt', of: 'Velora', stance: 'denies' }],
    ['Who asks about Brandt?', { kind: 'quotes', of: 'Brandt', stance: 'asks' }],
    ['What did Marchetti ask about Velora?', { kind: 'quotes', by: 'Marchetti', of: 'Velora', stance: 'asks' }],
    ['谁问到了布兰特？', { kind: 'quotes', of: '布兰特', stance: 'asks' }],
    ['Who mentions Brandt, and in which words?', { kind: 'quotes', of: 'Brandt' }],
    ['Who mentions Brandt?', { kind: 'table', of: 'Brandt' }],
    ['who talks about “Velora”?', { kind: 'table', of: 'Velora' }],
    ['Whom does Marchetti mention?', { kind: 'table', by: 'Marchetti' }],
    ['Who did Brandt talk about?', { kind: 'table', by: 'Brandt' }],
    ['How are Brandt and Marchetti connected?', { kind: 'path', from: 'Brandt', to: 'Marchetti' }],
    ['How is Velora related to Nordwind?', { kind: 'path', from: 'Velora', to: 'Nordwind' }],
    ['Who is Otto Brandt?', { kind: 'about', name: 'Otto Brandt' }],
    ['Tell me about Velora.', { kind: 'about', name: 'Velora' }],
    ['马尔凯蒂怎么评价布兰特？', { kind: 'quotes', by: '马尔凯蒂', of: '布兰特' }],
    ['马尔凯蒂对布兰特说过什么？', { kind: 'quotes', by: '马尔凯蒂', of: '布兰特' }],
    ['谁提到了布兰特？', { kind: 'table', of: '布兰特' }],
    ['谁提到了布兰特，原话是什么？', { kind: 'quotes', of: '布兰特' }],
    ['馬爾凱蒂提到了誰？', { kind: 'table', by: '馬爾凱蒂' }],
    ['布兰特和马尔凯蒂有什么关系？', { kind: 'path', from: '布兰特', to: '马尔凯蒂' }],
    ['谁是奥托·布兰特？', { kind: 'about', name: '奥托·布兰特' }],
    ['维洛拉是什么公司？', { kind: 'about', name: '维洛拉' }],
  ])('%s', (text, expected) => {
    expect(parseQuestion(text)).toEqual(expected);
  });

  it.each(['', 'Why?', 'Brandt', 'Please sort the documents', '为什么'])('%j has no known form', (text) => {
    expect(parseQuestion(text)).toBeNull();
  });
});
