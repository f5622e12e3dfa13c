import type { Token } from '../../../model.ts';
import type { Reference } from '../features.ts';
import type { Placed } from '../scene.ts';

/** A pronoun in its sentence. */
export interface Site {
  reference: Reference;
  tokens: readonly Token[];
  /** Mentions of people in this sentence, in text order; of pronouns those before this one. */
  people: readonly Placed[];
}

/** Names the people whom a pronoun cannot mean because of how its sentence is built. */
export type BindingRule = (site: Site) => readonly Placed[];

export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? '';

/** The mention that ends right before a token. */
export const endingAt = (people: readonly Placed[], at: number): Placed | undefined =>
  people.find(({ to }) => to === at);

/** A noun for a person in relation to another: what an apposition says somebody is. */
export const RELATIVE =
  /^(?:(?:wife|husband|spouse|partner|fiancée?|girlfriend|boyfriend|widow|widower|friend|colleague|co-founder|cofounder|collaborator|co-author|coauthor|brother|sister|twin|father|mother|son|daughter|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|parent|stepfather|stepmother|stepson|stepdaughter|half-brother|half-sister|brother-in-law|sister-in-law|father-in-law|mother-in-law|son-in-law|daughter-in-law|boss|rival|opponent|mentor|teacher|tutor|student|pupil|assistant|deputy|successor|predecessor|lawyer|attorney|adviser|advisor|aide|manager|agent|coach|teammate|classmate|roommate|neighbou?r|secretary|chief|employer|employee|protégée?|confidante?|ally|patron|co-star|biographer|spokesman|spokeswoman|counterpart|doctor|editor|publisher|producer|bandmate)s?)$/u;
