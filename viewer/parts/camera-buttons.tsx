import { moved, resetPlaces } from '../state/places.ts';
import { isPlaying, togglePlay } from '../state/play.ts';
import { isRelaxing, relax, spreadNames, stopRelaxing } from '../state/relax.ts';
import { say } from '../words/current.ts';
import { stage } from './stage.tsx';
import { Button } from './toolbar.tsx';

/** The buttons at the lower left: camera, layout, play. */
export function CameraButtons() {
  return (
    <div class="camera">
      <Button icon="plus" label={`${say.value.zoomIn} (+)`} onClick={() => stage.current?.zoom(1.5)} />
      <Button icon="minus" label={`${say.value.zoomOut} (-)`} onClick={() => stage.current?.zoom(1 / 1.5)} />
      <Button icon="fit" label={`${say.value.fit} (f)`} onClick={() => stage.current?.fit(null, true)} />
      <span class="rule" />
      {isRelaxing.value ? (
        <Button icon="pause" id="relax" label={say.value.stop} onClick={stopRelaxing} />
      ) : (
        <Button icon="relax" id="relax" label={say.value.relax} onClick={relax} />
      )}
      <Button icon="spread" label={say.value.spread} onClick={spreadNames} />
      {moved.value.size > 0 && (
        <Button
          icon="undo"
          id="reset-layout"
          label={say.value.resetLayout}
          onClick={() => {
            stopRelaxing();
            resetPlaces();
          }}
        />
      )}
      <span class="rule" />
      <Button icon={isPlaying.value ? 'pause' : 'play'} id="play" label={say.value.playAll} onClick={togglePlay} />
    </div>
  );
}
