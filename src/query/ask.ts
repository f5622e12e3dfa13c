import type { Stance } from '../model.ts';

/** A question in the terms of the other queries. */
export type Question =
  | { kind: 'quotes'; by?: string; of?: string; stance?: Stance }
  | { kind: 'table'; by?: string; of?: string }
  | { kind: 'about'; name: string }
  | { kind: 'path'; from: string; to: string };

interface Form {
  pattern: RegExp;
  question: (first: string, second: string) => Question;
}

/** Each form with the question that it was written for; the first that fits wins. */
const FORMS: Form[] = [
  // "What has Suleyman said about OpenAI?" · "What does Weber think of Acme?"
  {
    pattern:
      /^what (?:has|have|had|did|does|do) (.+?) (?:ever )?(?:said|says?|thinks?|thought|wrote|written|write|told|tell|mention(?:ed)?)(?: \w+)? (?:about|of|on) (.+)$/iu,
    question: (by, of) => ({ kind: 'quotes', by, of }),
  },
  // "What does Weber deny about Acme?" · "What did Weber ask about Acme?"
  {
    pattern: /^what (?:has|have|had|did|does|do) (.+?) (?:ever )?(?:den(?:y|ied)) (?:about|of|on) (.+)$/iu,
    question: (by, of) => ({ kind: 'quotes', by, of, stance: 'denies' }),
  },
  {
    pattern: /^what (?:has|have|had|did|does|do) (.+?) (?:ever )?ask(?:ed)? (?:about|of|on) (.+)$/iu,
    question: (by, of) => ({ kind: 'quotes', by, of, stance: 'asks' }),
  },
  // "Who asks about Altman?"
  {
    pattern: /^who (?:asks|asked|has asked) (?:about|after) (.+)$/iu,
    question: (of) => ({ kind: 'quotes', of, stance: 'asks' }),
  },
  // "Who mentions Altman, and in which words?"
  {
    pattern:
      /^who (?:mentions|mentioned|has mentioned|names|(?:talks|talked|speaks|spoke) (?:about|of)) (.+?),? and (?:in which|with what|how).*$/iu,
    question: (of) => ({ kind: 'quotes', of }),
  },
  // "Who mentions Altman?"
  {
    pattern: /^who (?:mentions|mentioned|has mentioned|names|(?:talks|talked|speaks|spoke) (?:about|of)) (.+)$/iu,
    question: (of) => ({ kind: 'table', of }),
  },
  // "Whom does Hassabis mention?" · "Who did Weber talk about?"
  {
    pattern:
      /^(?:whom?|what|which companies|which people) (?:has|have|did|does|do) (.+?) (?:mention(?:ed)?|name[ds]?|talk(?:ed)? about|sp[eo]ak(?:en)? of)$/iu,
    question: (by) => ({ kind: 'table', by }),
  },
  // "How are Altman and Hassabis connected?" · "How is Weber related to Acme?"
  {
    pattern:
      /^how (?:is|are|was|were) (.+?) (?:and|(?:connected|related|linked) (?:to|with)) (.+?)(?: (?:connected|related|linked))?$/iu,
    question: (from, to) => ({ kind: 'path', from, to }),
  },
  // "Who is Anna Weber?" · "What is DeepMind?" · "Tell me about Acme."
  {
    pattern: /^(?:(?:who|what) (?:is|are|was|were)|tell me about|what do (?:we|you) know about) (.+)$/iu,
    question: (name) => ({ kind: 'about', name }),
  },
  // 谁问到了奥特曼？
  {
    pattern: /^(?:谁|誰|哪些人|有谁)(?:问|問)(?:到|起|过|過)?(?:了|过|過)?(.+)$/u,
    question: (of) => ({ kind: 'quotes', of, stance: 'asks' }),
  },
  // 谁提到了奥特曼，原话是什么？
  {
    pattern:
      /^(?:谁|誰|哪些人|有谁)(?:提到|提及|提過|提过|谈到|談到|说起|說起)(?:了|过|過)?(.+?)[，,、]?(?:原话|原話|怎么说|怎麼說|用了?什么话).*$/u,
    question: (of) => ({ kind: 'quotes', of }),
  },
  // 谁提到了奥特曼？
  {
    pattern: /^(?:谁|誰|哪些人|有谁)(?:提到|提及|提過|提过|谈到|談到|说起|說起)(?:了|过|過)?(.+)$/u,
    question: (of) => ({ kind: 'table', of }),
  },
  // 哈萨比斯提到了谁？
  {
    pattern: /^(.+?)(?:提到|提及|提过|提過|谈到|談到)(?:了|过|過)?(?:谁|誰|哪些人|什么|什麼|哪些公司)$/u,
    question: (by) => ({ kind: 'table', by }),
  },
  // 苏莱曼怎么评价 OpenAI？
  {
    pattern: /^(.+?)(?:是)?(?:怎么|怎麼|如何|怎样|怎樣)(?:评价|評價|看待|看|说|說|谈论|談論)(.+)$/u,
    question: (by, of) => ({ kind: 'quotes', by, of }),
  },
  // 苏莱曼对 OpenAI 说过什么？
  {
    pattern:
      /^(.+?)(?:对|對|关于|關於)(.+?)(?:都)?(?:说|說|有什么看法|有什麼看法|怎么看|怎麼看|怎么说|怎麼說|的看法|的评价|的評價).*$/u,
    question: (by, of) => ({ kind: 'quotes', by, of }),
  },
  // 奥特曼和哈萨比斯有什么关系？
  {
    pattern: /^(.+?)(?:和|与|與|跟)(.+?)(?:之间|之間)?(?:有什么|有什麼|是什么|是什麼|的)?(?:关系|關係|联系|聯繫).*$/u,
    question: (from, to) => ({ kind: 'path', from, to }),
  },
  // 谁是安娜·韦伯？ · 安娜·韦伯是谁？
  {
    pattern: /^(?:谁是|誰是|什么是|什麼是|介绍(?:一下)?|介紹(?:一下)?)(.+)$/u,
    question: (name) => ({ kind: 'about', name }),
  },
  { pattern: /^(.+?)是(?:谁|誰|什么|什麼)(?:公司|人)?$/u, question: (name) => ({ kind: 'about', name }) },
];

/** What a question in English or Chinese asks for, or null when its form is not known. Names are as typed. */
export function parseQuestion(text: string): Question | null {
  const asked = text
    .replace(/\s+/gu, ' ')
    .replace(/[?？。.!！\s]+$/u, '')
    .trim();
  for (const { pattern, question } of FORMS) {
    const match = pattern.exec(asked);
    if (match) return question(bare(match[1]), bare(match[2]));
  }
  return null;
}

const bare = (name = ''): string => name.trim().replace(/^["“「]|["”」]$/gu, '');
