import type { NameEvidence, NameExplanation, Outcome } from '../../recognize/explain.ts';
import type { PlaceExplanation } from '../explaining.ts';
import { onOneLine } from '../plain.ts';
import type { Terminal } from '../terminal.ts';
import { markSpans } from './quote.ts';

/** Why a place is or is not a name, for people. */
export function renderExplanation(why: PlaceExplanation, terminal: Terminal): string {
  const { colors } = terminal;
  const { document, line, column, start, end, sentence, quote, outcomes, evidence, lists } = why;
  const place = `${onOneLine(document.source)}:${line}:${column} (offset ${start}–${end})`;
  const [best, second] = outcomes;
  return [
    `${colors.bold(onOneLine(why.text))}  ${colors.dim(place)}\n`,
    `  “${markSpans(quote, [{ start: start - sentence.start, end: end - sentence.start }], terminal)}”\n`,
    `  ${verdict(why)}\n`,
    best ? `  the tagger: ${outcomes.slice(0, 4).map(outcomeText).join(', ')}\n` : '',
    evidence.length > 0 ? `  for ${sayOutcome(best!.type)}, against ${sayOutcome(second!.type)}:\n` : '',
    ...evidence.slice(0, MOST_EVIDENCE).map((piece) => `  ${evidenceText(piece)}\n`),
    lists.length > 0 ? `  the word lists: ${lists.map(listText).join('; ')}\n` : '',
  ].join('');
}

const MOST_EVIDENCE = 7;

function verdict(why: PlaceExplanation): string {
  const { name, mention, entity } = why;
  const meant = entity ? `${onOneLine(entity.name)} (${entity.id})` : '';
  if (name !== null) {
    const whose = entity ? ` → ${meant}${mention?.rule ? `, by the rule ${mention.rule}` : ''}` : '';
    return `taken for ${name.type === 'organization' ? 'an' : 'a'} ${name.type}, ${name.confidence.toFixed(2)} sure, by ${name.rule}${whose}`;
  }
  if (mention !== null) return `no name; a ${mention.form} for ${meant}${mention.rule ? `, by ${mention.rule}` : ''}`;
  return `not taken for a name${reason(why.passedOver)}`;
}

function reason(passedOver: NameExplanation['passedOver']): string {
  if (passedOver === 'boilerplate') return ': it stands in boilerplate, where no names are sought';
  if (passedOver === 'small letters') return ': a word in small letters, or so common that its capital says nothing';
  return passedOver === 'language' ? ': Chinese text is read by rules and lists, and none took it' : '';
}

const sayOutcome = (type: Outcome): string => (type === 'none' ? 'no name' : type);

const outcomeText = ({ type, probability }: NameExplanation['outcomes'][number]): string =>
  `${sayOutcome(type)} ${probability.toFixed(2)}`;

const SAID: Record<NameEvidence['from'], string> = {
  words: 'the words of the name',
  before: 'before it',
  after: 'after it',
  neighbours: 'the words together',
  clusters: 'words that are used alike',
  lists: 'the word lists',
  runs: 'how capitals stand together',
  document: 'the rest of the document',
  characters: 'how the word is spelt',
  elsewhere: 'the other places of the word',
  pairs: 'the characters together',
  covers: 'words of the dictionary around it',
  characterClusters: 'characters that are used alike',
  rules: 'what rules and lists make of it',
  candidates: 'characters of people’s names',
  suffixes: 'a last word of bodies or places ahead',
  foreign: 'characters that foreign names use',
  marks: 'quotation and title marks',
  latin: 'the lists of Latin names',
};

function evidenceText({ from, words, weight }: NameEvidence): string {
  const number = `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`.padStart(7);
  return `${number}  ${SAID[from]}${words ? `: “${onOneLine(words)}”` : ''}`;
}

const listText = ({ word, called }: NameExplanation['lists'][number]): string =>
  `${onOneLine(word)} is ${called.join(', ')}`;
