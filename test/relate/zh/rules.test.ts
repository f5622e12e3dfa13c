import { describe, expect, it } from 'vitest';
import type { Entity, EntityType, Mention } from '../../../src/model.ts';
import { distinct, ground } from '../../../src/relate/facts.ts';
import { viewSentence } from '../../../src/relate/view.ts';
import { zhRules } from '../../../src/relate/zh/rules.ts';
import { tokenize } from '../../../src/tag/tokens.ts';

const TYPES: Record<string, EntityType> = { P: 'person', O: 'company', R: 'product', W: 'work', L: 'place' };

/** `[张伟P]` marks a mention of a person; gives "张伟 founded 海岚 asserted". */
function relations(marked: string): string[] {
  let text = '';
  const mentions: Mention[] = [];
  const entities = new Map<string, Entity>();
  for (const part of marked.split(/(\[[^\]]+\])/u)) {
    const mention = /^\[(.+)([PORWL])\]$/u.exec(part);
    if (mention) {
      const [, name, letter] = mention;
      entities.set(name!, { id: name!, type: TYPES[letter!]!, name: name!, aliases: [name!] });
      mentions.push({ start: text.length, end: text.length + name!.length, entity: name!, form: 'name', by: null });
    }
    text += mention ? mention[1] : part;
  }
  const tokens = tokenize(text);
  const sentence = { start: 0, end: text.length, segment: 0, language: 'zh' as const, tokens };
  const view = viewSentence(sentence, { text, zone: 'body', mentions, entities });
  const found = zhRules.flatMap((rule) => rule.match(view).flatMap((finding) => ground({ rule, finding }, () => null)));
  return distinct(found).map(({ source, type, target, status }) => `${source} ${type} ${target} ${status}`);
}

describe('zhRules', () => {
  const cases: [marked: string, relations: string[]][] = [
    ['[陆川P]创办了[海岚O]。', ['陆川 founded 海岚 asserted']],
    [
      '[海岚O]由[陆川P]和[方敏P]创立。',
      ['陆川 founded 海岚 asserted', '方敏 founded 海岚 asserted', '陆川 colleagueOf 方敏 asserted'],
    ],
    ['[海岚O]的创始人是[陆川P]。', ['陆川 founded 海岚 asserted']],
    ['[海岚O]首席执行官[陆川P]周二表示。', ['陆川 leads 海岚 asserted']],
    ['[陆川P]，[海岚O]公司首席执行官兼联合创始人。', ['陆川 founded 海岚 asserted', '陆川 leads 海岚 asserted']],
    ['[海岚O]的前首席技术官[方敏P]来了。', ['方敏 worksFor 海岚 past']],
    ['[海岚O]云计算业务总裁[方敏P]说。', ['方敏 worksFor 海岚 asserted']],
    ['[陆川P]不是[海岚O]的董事长。', ['陆川 leads 海岚 negated']],
    ['[青石O]被[海岚O]以五亿元收购。', ['海岚 acquired 青石 asserted']],
    ['[海岚O]没有收购[青石O]。', ['海岚 acquired 青石 negated']],
    ['[海岚O]会收购[青石O]吗？', ['海岚 acquired 青石 question']],
    ['[海岚O]计划收购[青石O]。', ['海岚 acquired 青石 hypothetical']],
    ['[青石O]公布了财报，此前[海岚O]也公布了。', []],
    [
      '[陆川P]于2010年与[方敏P]共同创立了[海岚O]。',
      ['陆川 founded 海岚 asserted', '方敏 founded 海岚 asserted', '陆川 colleagueOf 方敏 asserted'],
    ],
    ['[海岚O]最新推出的聊天机器人[海豚R]很快。', ['海岚 makes 海豚 asserted']],
    ['[陆川P]毕业于[南川大学O]。', ['陆川 educatedAt 南川大学 asserted']],
    ['[陆川P]的妻子[方敏P]是医生。', ['陆川 spouseOf 方敏 asserted']],
    ['[陆川P]的儿子[陆平P]和女儿都在。', ['陆川 parentOf 陆平 asserted']],
    ['[陆川P]写了《[长河W]》。', ['陆川 created 长河 asserted']],
    ['[陆川P]批评了[青石O]。', ['陆川 criticized 青石 asserted']],
    ['[青石O]起诉[海岚O]。', ['青石 sued 海岚 asserted']],
    ['[青石O]将[海岚O]告上法庭。', ['青石 sued 海岚 asserted']],
    ['[海岚O]总部位于[深圳L]。', ['海岚 basedIn 深圳 asserted']],
    ['[陆川P]出生于[成都L]。', ['陆川 bornIn 成都 asserted']],
    ['[海岚O]与[青石O]达成了合作协议。', ['海岚 partnerOf 青石 asserted']],
    ['[海岚O]的竞争对手[青石O]降价。', ['海岚 competitorOf 青石 asserted']],
    ['[海岚O]为[青石O]供应芯片。', ['海岚 supplies 青石 asserted']],
    ['[陆川P]曾是[海岚O]的工程师。', ['陆川 worksFor 海岚 past']],
    ['[陆川P]和[方敏P]在[海岚O]见面。', []],
    ['[陆川P]还在《[晨报O]》上批评了[青石O]。', ['陆川 criticized 青石 asserted']],
    ['[海岚O]任命[陆川P]为首席执行官。', ['陆川 leads 海岚 asserted']],
    ['[陆川P]从[海岚O]离职后创办了[青石O]。', ['陆川 worksFor 海岚 past', '陆川 founded 青石 asserted']],
    ['[陆川P]不再担任[海岚O]董事长。', ['陆川 leads 海岚 past']],
    ['[陆川P]将出任[海岚O]首席执行官。', ['陆川 leads 海岚 hypothetical']],
    ['[海岚O]否认将收购[青石O]。', ['海岚 acquired 青石 negated']],
    ['[海岚O]成立于2015年，创始人为[陆川P]。', ['陆川 founded 海岚 asserted']],
    ['[青石O]是[海岚O]的全资子公司。', ['青石 subsidiaryOf 海岚 asserted']],
    ['[海岚O]和[青石O]是竞争对手。', ['海岚 competitorOf 青石 asserted']],
    ['[陆川P]是[海岚O]董事会成员。', ['陆川 boardMemberOf 海岚 asserted']],
    ['[陆川P]在接受[方敏P]采访时批评了[海岚O]。', ['方敏 interviewed 陆川 asserted', '陆川 criticized 海岚 asserted']],
    ['一些[海岚O]员工创立了[青石O]。', []],
    ['他在[卫城大学O]读书，他的公司推出了[海豚R]。', []],
    ['[陆川P]说[海岚O]的股价会涨。', []],
    ['[海岚O]和[青石O]的股价都跌了。', []],
    ['[陆川P]从[成都L]到了[海岚O]。', []],
    ['[陆川P]谈到了[海岚O]和[青石O]。', []],
  ];
  it.each(cases)('%s', (marked, expected) => expect(relations(marked).sort()).toEqual([...expected].sort()));
});
