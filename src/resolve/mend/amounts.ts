import type { Name } from '../../model.ts';

const NUMBER = / \d[\d.,]*$/u;
const COUNTED =
  /^\s?(?:(?:thousand|million|billion|trillion|percent|per cent|euros?|dollars?|pounds?|francs?|yen|yuan|crowns?|people|years?|months|weeks|days|hours|shares?|points?|times|jobs|km|kilomet|miles|tonnes|tons|bn|m)\b|%)/u;

/** "Paid Apple 20 billion dollars": what is counted is no part of a name. */
export function withoutAmount(text: string, names: readonly Name[]): Name[] {
  return names.map((name) => {
    const number = name.type === 'person' ? null : NUMBER.exec(text.slice(name.start, name.end));
    if (!number || !COUNTED.test(text.slice(name.end, name.end + 12))) return name;
    return { ...name, end: name.end - number[0].length };
  });
}
