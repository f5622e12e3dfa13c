import { useState } from 'preact/hooks';
import { say } from '../words/current.ts';
import { copyText } from './copying.ts';
import { Icon } from './icon.tsx';
import { saveFormat, savePng, saveSvg } from './saving.ts';

/** Ways to take the view or the graph along. */
export function TakeAlong() {
  const [isOpen, setOpen] = useState(false);
  const items: [label: string, run: () => void | Promise<void>][] = [
    [say.value.copyLink, () => copyText(window.location.href)],
    [say.value.png, savePng],
    [say.value.svg, saveSvg],
    [say.value.gexf, () => saveFormat('gexf')],
    [say.value.json, () => saveFormat('json')],
    [say.value.csv, () => saveFormat('csv')],
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus leaves its buttons
    <div
      class="menu"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as globalThis.Node | null)) setOpen(false);
      }}
    >
      <button
        type="button"
        class="tool"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={say.value.take}
        title={say.value.take}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="take" />
      </button>
      {isOpen && (
        <div role="menu" class="items">
          {items.map(([label, run]) => (
            <button
              key={label}
              type="button"
              role="menuitem"
              onClick={() => {
                setOpen(false);
                void run();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
