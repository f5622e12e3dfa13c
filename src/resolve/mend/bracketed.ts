import type { Name } from '../../model.ts';

const INSERTED =
  /(?<=(?:^|[^\p{L}])(?:[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Hh]is) \[)\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+|van|de|von|der|bin)){0,3}(?=\])/gu;

/** “He [Satya Nadella] rang me”: what an editor puts in brackets after he or she is a person's name. */
export function withBracketed(text: string, names: readonly Name[]): Name[] {
  if (!text.includes('[')) return [...names];
  const inserted = [...text.matchAll(INSERTED)].map(({ index, 0: surface }) => ({
    start: index,
    end: index + surface.length,
  }));
  const added = inserted
    .filter(({ start, end }) => !names.some((name) => name.start < end && start < name.end))
    .map((span): Name => ({ ...span, type: 'person', confidence: 0.9, rule: 'bracketed' }));
  return [...names, ...added].sort((a, b) => a.start - b.start);
}
