import type { Document, Entity, Mention, Sentence } from '../../model.ts';
import type { KnownGender } from '../genders.ts';
import type { Gender } from '../person-name.ts';
import { type Placed, placeMentions, quotedTokens } from './scene.ts';

/** Sentences that may lie between a person's name and the pronoun. */
const REACH = 2;
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
      const entity = antecedent(said, sentences, at, quoted(at, i), gender, genderOf);
      if (!entity) return;
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

const isBefore = ({ sentence, to }: Placed, at: number, token: number): boolean =>
  sentence < at || (sentence === at && to <= token);

function antecedent(
  said: readonly Placed[],
  sentences: readonly Sentence[],
  at: number,
  quoted: boolean,
  gender: Gender,
  genderOf: (entity: string) => KnownGender | undefined,
): string | undefined {
  const near: Placed[] = [];
  for (let i = said.length - 1; i >= 0 && at - said[i]!.sentence <= REACH; i -= 1) {
    const known = genderOf(said[i]!.entity)?.gender;
    if ((!known || known === gender) && said[i]!.quoted === quoted) near.unshift(said[i]!);
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
