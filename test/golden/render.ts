import type { Reading, Stance } from '../../src/model.ts';

/** A reading as lines that a person can check and a diff can show: what, where, and the words. */
export function renderReading(reading: Reading): string {
  const { title, date, language, segments, entities, mentions, quotes, relations } = reading;
  const words = ({ start, end }: { start: number; end: number }) =>
    JSON.stringify(clip(reading.text.slice(start, end)));
  const by = (id: string | null) => (id === null ? '' : ` by ${id}`);
  const doing = (stance: Stance = 'asserts') => (stance === 'asserts' ? '' : ` ${stance}`);
  return [
    `# ${title ?? '(no title)'} · ${date ?? 'undated'} · ${language}`,
    '\n## segments',
    ...segments.map((s) => `${s.zone} ${s.speaker ?? '–'} ${words(s)}`),
    '\n## entities',
    ...entities.map((e) => `${e.id} ${[e.name, ...e.aliases].join(' | ')}`),
    '\n## mentions',
    ...mentions.map((m) => `${m.start} ${words(m)} ${m.form} ${m.entity}${by(m.by)}${doing(m.stance)}`),
    '\n## quotes',
    ...quotes.map((q) => `${q.start} ${q.kind} ${q.speaker ?? '–'} ${words(q)}`),
    '\n## relations',
    ...relations.map((r) => `${r.source} ${r.type} ${r.target} ${r.status}${by(r.by)} ${words(r)}`),
    '',
  ].join('\n');
}

const clip = (text: string): string => (text.length > 90 ? `${text.slice(0, 60)} … ${text.slice(-25)}` : text);
