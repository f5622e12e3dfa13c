import type { Sentence } from '../../model.ts';
import type { Form } from '../form.ts';
import type { Naming } from '../naming.ts';

/** A paragraph of one language with the names in it. */
export interface Paragraph {
  length: number;
  /** The forms that it names, in order of first occurrence. */
  forms: Form[];
  /** Numbers of two digits and more: the same in every language. */
  numbers: string[];
}

/** The paragraphs of each script: sentences that no line break parts. */
export function paragraphsOf(
  text: string,
  sentences: readonly Sentence[],
  namings: readonly Naming[],
  formOf: (naming: Naming) => Form,
): { han: Paragraph[]; latin: Paragraph[] } {
  const paragraphs = { han: [] as Paragraph[], latin: [] as Paragraph[] };
  let current: Paragraph | undefined;
  let next = 0;
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1];
    if (
      !current ||
      !before ||
      before.language !== sentence.language ||
      text.slice(before.end, sentence.start).includes('\n')
    ) {
      current = { length: 0, forms: [], numbers: [] };
      paragraphs[sentence.language === 'zh' ? 'han' : 'latin'].push(current);
    }
    current.length += sentence.end - sentence.start;
    for (const { kind, text: number } of sentence.tokens)
      if (kind === 'number' && number.length > 1) current.numbers.push(number);
    for (; next < namings.length && namings[next]!.sentence <= i; next += 1) {
      const form = formOf(namings[next]!);
      if (!current.forms.includes(form)) current.forms.push(form);
    }
  });
  return paragraphs;
}
