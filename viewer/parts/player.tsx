import { documentAt } from '../data/documents.ts';
import { type Evidence, titleOf } from '../data/model.ts';
import { languageOf, passageOf } from '../data/passage.ts';
import { openReader } from '../state/actions.ts';
import { endPlay, goTo, isPlaying, moments, play, position } from '../state/play.ts';
import { model, playhead } from '../state/store.ts';
import { say } from '../words/current.ts';
import { Runs } from './passage.tsx';
import { Button } from './toolbar.tsx';

/** Reads the corpus aloud to the eye: mention by mention, the graph growing with it. */
export function Player() {
  const head = playhead.value;
  if (head === null) return null;
  const total = moments.value.length;
  return (
    <section class="player" aria-label={say.value.play}>
      <div class="controls">
        <Button icon="back" label={say.value.stepBack} onClick={() => goTo(position.value - 1)} />
        {isPlaying.value ? (
          <Button icon="pause" label={`${say.value.pause} (space)`} onClick={pause} />
        ) : (
          <Button icon="play" label={`${say.value.play} (space)`} onClick={play} />
        )}
        <Button icon="forward" label={say.value.step} onClick={() => goTo(position.value + 1)} />
        <input
          type="range"
          min={0}
          max={total}
          value={head.count}
          aria-label={say.value.play}
          onInput={(event) => {
            pause();
            goTo(event.currentTarget.valueAsNumber);
          }}
        />
        <span class="count">{`${head.count} / ${total}`}</span>
        <Button icon="close" label={say.value.close} onClick={endPlay} />
      </div>
      {head.piece && <Moment piece={head.piece} />}
    </section>
  );
}

function pause(): void {
  isPlaying.value = false;
}

/** Characters before and after a mention that fit in three lines of a small screen. */
const THREE_LINES = 70;

function Moment({ piece }: { piece: Evidence }) {
  const document = documentAt(piece.document);
  const head = model.value!.documents[piece.document]!;
  const passage = document && passageOf(document.text, piece, THREE_LINES);
  return (
    <button type="button" class="moment" onClick={() => openReader(piece)}>
      <span class="where">
        {head.date ?? say.value.undated} · <bdi>{titleOf(head)}</bdi>
      </span>
      <span class="words" dir="auto" lang={document && passage && languageOf(document, passage.from, passage.to)}>
        {passage?.cutBefore && '… '}
        {document && passage && <Runs document={document} from={passage.from} to={passage.to} lit={piece} />}
        {passage?.cutAfter && ' …'}
      </span>
    </button>
  );
}
