import type { Document, Entity, Mention, Sentence, Token } from '../../model.ts';
import type { KnownGender } from '../genders.ts';
import type { Gender } from '../person-name.ts';
import { type Placed, placeMentions, quotedTokens } from './scene.ts';

/** Sentences that may lie between a person's name and the pronoun. */
const REACH = 2;
/** Mentions at most that are looked back at. */
const MOST_LOOKED_AT = 60;
/** 其他 and 他人 hold no pronoun, 他们 means several. */
const NO_PRONOUN_BEFORE = /^[其吉]$/u;
const NO_PRONOUN_AFTER = /^[们們人国國乡鄉日信杀殺]$/u;

/**
 * Resolves 他 and 她: the one person in reach, else the one that the sentence or the one before begins with, or that the
 * pronoun before meant. Chinese keeps one topic going over many clauses, so whoever opens a sentence is meant.
 */
export function resolveHanPronouns(
  doc: Pick<Document, 'text'>,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
  genderOf: (entity: string) => KnownGender | undefined,
): Mention[] {
  const quoted = quotedTokens(doc.text, sentences);
  const people = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const names = placeMentions(
    mentions.filter(({ entity }) => people.has(entity)),
    sentences,
    quoted,
  );
  const found: Mention[] = [];
  const said: Placed[] = [];
  const learnt = new Map<string, Gender>();
  const known = (entity: string): Gender | undefined => genderOf(entity)?.gender ?? learnt.get(entity);
  let next = 0;
  sentences.forEach(({ tokens, language }, at) => {
    if (language !== 'zh') return;
    tokens.forEach((token, i) => {
      while (next < names.length && isBefore(names[next]!, at, i)) said.push(names[next++]!);
      const gender = token.text === '他' ? 'm' : token.text === '她' ? 'f' : undefined;
      if (
        !gender ||
        NO_PRONOUN_BEFORE.test(tokens[i - 1]?.text ?? '') ||
        NO_PRONOUN_AFTER.test(tokens[i + 1]?.text ?? '')
      )
        return;
      if (names[next]?.sentence === at && names[next]!.from <= i && names[next]!.to > i) return;
      const barred =
        isObject(tokens, i) || isPredicate(said, tokens, at, i) ? subjectOfClause(said, tokens, at, i) : undefined;
      const allowed = (entity: string): boolean =>
        entity !== barred && (known(entity) === undefined || known(entity) === gender);
      const entity = antecedent(said, sentences, at, quoted(at, i), allowed);
      if (!entity) return;
      if (isAlone(said, at, entity, allowed)) learnt.set(entity, gender);
      said.push({ entity, sentence: at, from: i, to: i + 1, role: 'subject', quoted: quoted(at, i), form: 'pronoun' });
      found.push({
        start: token.start,
        end: token.end,
        entity,
        form: 'pronoun',
        by: null,
        confidence: 0.75,
        rule: 'pronoun-zh',
      });
    });
  });
  return found;
}

/** Somebody does this to somebody else. */
const DONE_TO_OTHERS =
  /(?:问|問|找|给|給|告诉|告訴|帮|幫|打|骂|罵|爱|愛|娶|嫁|见到?|見到?|会见|會見|邀请|邀請|采访|採訪|感谢|感謝|批评|批評|指责|指責|起诉|起訴|解雇|解僱|聘请|聘請|任命|支持|反对|反對|陪|劝|勸|让|讓|对|對|向|跟|和|与|與|替|被|请|請|接替|取代|认识|認識|欣赏|欣賞)$/u;

/** 她问他为什么走: 他 is not she who asks; 他问他的母亲 may be his own. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const before = tokens
    .slice(Math.max(0, at - 2), at)
    .map(({ text }) => text)
    .join('');
  return DONE_TO_OTHERS.test(before) && tokens[at + 1]?.text !== '的';
}

/** 赵敏是他的同学: she is not him. */
function isPredicate(said: readonly Placed[], tokens: readonly Token[], at: number, token: number): boolean {
  const last = said.at(-1);
  if (last?.sentence !== at || token - last.to > 4 || tokens[token + 1]?.text !== '的') return false;
  const between = tokens.slice(last.to, token).map(({ text }) => text);
  return /^(?:也|曾|就|便|才|都)?(?:是|为|為|成为|成為|成了|当了|當了)$/u.test(between.join(''));
}

/** Nobody else who might be meant has been named nearby: what the pronoun says of the gender is sure. */
function isAlone(said: readonly Placed[], at: number, entity: string, allowed: (entity: string) => boolean): boolean {
  for (
    let i = said.length - 1;
    i >= Math.max(0, said.length - MOST_LOOKED_AT) && at - said[i]!.sentence <= REACH;
    i -= 1
  )
    if (said[i]!.entity !== entity && allowed(said[i]!.entity)) return false;
  return true;
}

/** Whoever was named last in the clause that a place stands in. */
function subjectOfClause(
  said: readonly Placed[],
  tokens: readonly Token[],
  at: number,
  token: number,
): string | undefined {
  const last = said.at(-1);
  if (!last || last.sentence !== at || token - last.to >= 8) return undefined;
  const between = tokens.slice(last.to, token).map(({ text }) => text);
  return !between.some((sign) => /[，,；;：:]/u.test(sign)) ? last.entity : undefined;
}

const isBefore = ({ sentence, to }: Placed, at: number, token: number): boolean =>
  sentence < at || (sentence === at && to <= token);

function antecedent(
  said: readonly Placed[],
  sentences: readonly Sentence[],
  at: number,
  quoted: boolean,
  allowed: (entity: string) => boolean,
): string | undefined {
  const near: Placed[] = [];
  for (
    let i = said.length - 1;
    i >= Math.max(0, said.length - MOST_LOOKED_AT) && at - said[i]!.sentence <= REACH;
    i -= 1
  ) {
    if (allowed(said[i]!.entity) && said[i]!.quoted === quoted) near.unshift(said[i]!);
  }
  if (new Set(near.map(({ entity }) => entity)).size <= 1) return near[0]?.entity;
  const latest = near.filter(({ sentence }) => sentence === near.at(-1)!.sentence);
  const [opener, second] = latest;
  const pronoun = latest.findLast(({ form }) => form === 'pronoun');
  if (pronoun) return pronoun.entity;
  return opener && opener.from < 4 && !(second && areJoined(opener, second, sentences)) ? opener.entity : undefined;
}

/** 周航和林敏: two that act together, so that one pronoun may mean either. */
function areJoined(a: Placed, b: Placed, sentences: readonly Sentence[]): boolean {
  const between = sentences[a.sentence]!.tokens.slice(a.to, b.from);
  return between.length === 1 && /^[和与與及跟同、]$/u.test(between[0]!.text);
}
