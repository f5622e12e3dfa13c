import type { Entity } from '../model.ts';
import { type Passage, SIGN } from './passage.ts';

interface Known {
  entity(id: string): Entity | undefined;
}

/** People and papers whose words are those of the body that they speak for. */
const OF_BODIES =
  /\b(?:spokes(?:man|woman|person|people)|representatives?|officials?|executives|statements?|memos?|report|filings?|website|management|poll|survey|study|analysis|investigation|editorial|article|story|lawyers?|attorneys?|press (?:office|secretary)|board|newsroom|newspaper|blog|data|figures)$/iu;
/** The same for a person. */
const OF_PERSONS =
  /\b(?:spokes(?:man|woman|person|people)|representatives?|campaign|office|team|camp|administration|statements?|memos?|letters?|e-?mails?|website|lawyers?|attorneys?|publicist|agent|tweets?|posts?|book|memoir|speech|testimony|plan|page|account|show|column|blog|diary|suit|lawsuit|complaint)$/iu;
const BODIES = `[${SIGN.body}${SIGN.thing}]`;

/** The name that a phrase is headed by: "campaign manager Ida Voss", "the coach of Delphine, Ida Voss"; not "Voss's lawyer", "a Delphine engineer". */
export function headOf(passage: Passage, from: number, to: number, scene: Known): string | null {
  const words = passage.mask.slice(from, to);
  if (words.length === 1) return passage.mentionAt(from)?.entity ?? null;
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const mention = passage.mentionAt(from + i);
    if (!mention || mention.form === 'pronoun') continue;
    const after = words.slice(i + 1);
    if (/^(?:'s| [\p{L}\uE000-\uE004])/u.test(after) && !/^ (?:of|at|in|from|on|for|who|which|and)\b/u.test(after))
      continue;
    const before = words.slice(words.lastIndexOf(',', i) + 1, i);
    if (/(?:^| )(?:of|for|to|by|with|from|at|in|on|about|near|close|told|that)\b/u.test(before)) continue;
    if (scene.entity(mention.entity)?.type === 'person' || /^\s*(?:the )?$/iu.test(before)) return mention.entity;
  }
  return null;
}

/** Whom a phrase without a name of its own stands for, as far as the words in it and around it tell. */
export function standsFor(passage: Passage, at: number, words: string, scene: Known): string | null {
  const end = at + words.length;
  const next = beside(passage, end);
  if (next && scene.entity(next)?.type === 'person') return next;
  return spokenFor(passage, at, words, scene) ?? next ?? nicknamed(passage, end);
}

/** "a spokesman for Delphine said", "Delphine officials said", "Voss's campaign": the words are the body's, or the person's. */
function spokenFor(passage: Passage, at: number, words: string, scene: Known): string | null {
  const around = passage.mask.slice(at, at + words.length + 70);
  const match =
    /^(.*?)((?: [\p{L}'-]{1,20}){0,2}?,? (?:for|of|at|from|in|by|to) (?:the |an? )?(?:[\p{L}.-]{1,20} ){0,3}?)([\uE000\uE001\uE004])(?!'s)/u.exec(
      around,
    );
  const head = words.replace(/ (?:released|published|issued|commissioned|conducted|by|for|of|from|at)\b.*$/u, '');
  if (match && match[1]!.length <= words.length && head.length >= 3) {
    const mention = passage.mentionAt(at + match[0].length - 1);
    const type = mention && scene.entity(mention.entity)?.type;
    if (mention && speaksFor(head, type)) return mention.entity;
  }
  const owner = new RegExp(`([${SIGN.person}]|${BODIES})(?:'s?)?(?= [\\p{L}. -]*$)`, 'u').exec(head);
  const place = owner ? at + owner.index : /^\S+$/u.test(head) && passage.mask[at - 1] === ' ' ? at - 2 : -1;
  const mention = place < 0 ? undefined : passage.mentionAt(place);
  return mention && speaksFor(head, scene.entity(mention.entity)?.type) ? mention.entity : null;
}

const speaksFor = (head: string, type: Entity['type'] | undefined): boolean =>
  type === 'person' ? OF_PERSONS.test(head) : type !== undefined && type !== 'place' && OF_BODIES.test(head);

/** "Another yard, Delphine Boats, said"; "the chairman, Ida Voss, said"; "said the chairman of the yard Ida Voss". */
function beside(passage: Passage, end: number): string | null {
  const match =
    /^(?:, (?:(?!(?:and|but|or|who|which|that|when|while|as|if|then|so)\b)\p{L}{1,20}\.? ){0,5}([\uE000\uE001])(?=[,.( \uE020]|$)|(?: [\p{L}'-]{1,20}){0,6}? (?:of|at|for) (?:[\p{L}\uE001\uE004'-]{1,20},? ){1,4}(\uE000))/u.exec(
      passage.mask.slice(end, end + 90),
    );
  return match === null ? null : (passage.mentionAt(end + match[0].length - 1)?.entity ?? null);
}

/** "a bus driver who goes by “Moss”" */
function nicknamed(passage: Passage, end: number): string | null {
  const match =
    /^(?: (?!(?:of|at|in|on|for|from|with)\b)[\p{Ll}-]{1,20}){0,3}?,? (?:who (?:goes|went|is known) by|who is known as|known as|nicknamed|called|named) (?:the name )?(.)/u.exec(
      passage.mask.slice(end, end + 60),
    );
  if (match === null) return null;
  const at = end + match[0].length - 1;
  const quotation = passage.quotationAt(at);
  return (quotation ? passage.nameIn(quotation) : passage.mentionAt(at))?.entity ?? null;
}
