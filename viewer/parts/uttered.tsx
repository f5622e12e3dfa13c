import { documentAt } from '../data/documents.ts';
import type { Evidence } from '../data/model.ts';
import { quotedAt } from '../data/quoted.ts';
import { say, sayZone } from '../words/current.ts';
import { Name } from './name.tsx';

/** Who says a piece of evidence, whether in a question or an answer, and whom they quote there. */
export function Uttered({ piece }: { piece: Evidence }) {
  const { by, zone } = piece;
  const document = documentAt(piece.document);
  const quoted = document ? quotedAt(document, piece) : null;
  const speaker = quoted?.speaker ?? by;
  return (
    <>
      {speaker !== null && <Name id={speaker} glyph={false} />}
      {zone !== 'body' && <span class={`turn ${zone}`}>{sayZone(zone)}</span>}
      {quoted !== null && (
        <span class="quoting">
          {quoted.kind === 'direct' ? say.value.quoting : say.value.reporting}{' '}
          {quoted.whom === quoted.speaker ? (
            say.value.themself
          ) : quoted.whom === null ? (
            say.value.someone
          ) : (
            <Name id={quoted.whom} glyph={false} />
          )}
        </span>
      )}
    </>
  );
}
