import type { Cost } from './knowledge.ts';
import type { Lattice } from './lattice.ts';
import { type HanSentence, hanRun, surface } from './sentence.ts';

const PRIOR: Cost = 85;
const ALONE: Cost = 12;
const SECOND_ALONE: Cost = 10;
const NEVER: Cost = 130;
const AFTER_TITLE: Cost = -45;
const BEFORE_SPEECH: Cost = -25;
const AT_EDGE: Cost = -10;
const MAX_TITLE = 6;

/** Verbs of people. */
const PERSON_VERB =
  /^(?:说|表示|认为|指出|称|告诉|写|强调|透露|坦言|回忆|宣布|承认|否认|补充|回应|解释|批评|担任|出任|创办|创立|毕业|出生|加入|就任|曾|批评|起诉|采访|执导|主演|出生|毕业|率领|出席|抵达|辞职|当选|获得|收购|离开|认识|回答|笑|点头|先生|女士|小姐|教授|博士|老师|主席|总统|总理|部长|董事长|总裁|总经理|院士)/u;
const EDGE = /^[、，,。：:；;（(）)「『“"」』”！？!?《·\s]/u;

/** Surname and one or two characters: 张伟, 欧阳修, 黄仁勋. */
export function addHanPersons(sentence: HanSentence, lattice: Lattice): void {
  const { tokens, knowledge } = sentence;
  for (let from = 0; from < tokens.length; from += 1) {
    const run = hanRun(sentence, from, 4);
    for (const length of [1, 2]) {
      if (run <= length) break;
      const surname = knowledge.surnames.get(surface(sentence, from, from + length));
      if (surname === undefined) continue;
      const before = PRIOR + surname + contextBefore(sentence, from);
      addGiven(sentence, lattice, from, from + length, run - length, before);
    }
  }
}

function addGiven(
  sentence: HanSentence,
  lattice: Lattice,
  from: number,
  given: number,
  room: number,
  before: Cost,
): void {
  const row = (at: number) => sentence.knowledge.givenNames.get(surface(sentence, at, at + 1));
  // Dictionaries hold few names of two characters: the second of two is as good a witness.
  const alone = Math.min(row(given)?.[2] ?? NEVER, (row(given)?.[1] ?? NEVER) + SECOND_ALONE);
  add(given + 1, alone + ALONE);
  if (room > 1) add(given + 2, (row(given)?.[0] ?? NEVER) + (row(given + 1)?.[1] ?? NEVER));

  function add(to: number, cost: Cost): void {
    const name = { type: 'person', confidence: 0.8, rule: 'zh-surname' } as const;
    lattice.add({ from, to, cost: before + cost + contextAfter(sentence, to), tag: 'n', name });
  }
}

function contextBefore(sentence: HanSentence, from: number): Cost {
  if (endsWithTitle(sentence, from)) return AFTER_TITLE;
  return from === 0 || EDGE.test(surface(sentence, from - 1, from)) ? AT_EDGE : 0;
}

function contextAfter(sentence: HanSentence, to: number): Cost {
  const { tokens, plain } = sentence;
  if (to >= tokens.length) return AT_EDGE;
  const next = plain.slice(tokens[to]!.start, tokens[to]!.start + 4);
  if (PERSON_VERB.test(next)) return BEFORE_SPEECH;
  return EDGE.test(next) ? AT_EDGE : 0;
}

/** Whether a title that goes before names ends right before token `at`. */
export function endsWithTitle(sentence: HanSentence, at: number): boolean {
  for (let length = 2; length <= Math.min(MAX_TITLE, at); length += 1) {
    const where = sentence.knowledge.titles.get(surface(sentence, at - length, at));
    if (where === 'before' || where === 'both') return true;
  }
  return false;
}

/** Somebody of this surname is named in full in the document. */
const INTRODUCED: Cost = -80;

const ADDRESS =
  /^(?:总(?![裁统理经监部局和共结是会数的])|董(?!事)|先生|女士|小姐|太太|教授|博士|老师|医生|律师|导(?![演致]))/u;

/** 老张, 小李, 张总, 王女士: a surname with a form of address. */
export function addAddressForms(sentence: HanSentence, lattice: Lattice, surnamesHere: ReadonlySet<string>): void {
  const { tokens, knowledge, plain } = sentence;
  for (let from = 0; from + 1 < tokens.length; from += 1) {
    if (hanRun(sentence, from, 2) < 2) continue;
    const first = surface(sentence, from, from + 1);
    const name = { type: 'person', confidence: 0.7, rule: 'zh-address-form' } as const;
    if (/^[老小阿]$/u.test(first)) {
      const surname = knowledge.surnames.get(surface(sentence, from + 1, from + 2));
      const here = surnamesHere.has(surface(sentence, from + 1, from + 2)) ? INTRODUCED : 0;
      if (surname !== undefined && surname < 60) {
        lattice.add({
          from,
          to: from + 2,
          cost: 110 + here + surname + contextAfter(sentence, from + 2),
          tag: 'n',
          name,
        });
      }
    }
    const surname = knowledge.surnames.get(first);
    const address =
      surname === undefined ? null : ADDRESS.exec(plain.slice(tokens[from + 1]!.start, tokens[from + 1]!.start + 3));
    if (surname !== undefined && address) {
      lattice.add({ from, to: from + 1 + address[0].length, cost: 80 + surname, tag: 'n', name });
    }
  }
}
