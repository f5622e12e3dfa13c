import { useState } from 'preact/hooks';
import { model, visible } from '../state/store.ts';
import { say } from '../words/current.ts';
import { copyText } from './copying.ts';
import { Icon } from './icon.tsx';
import { type Scope, saveFormat, savePng, saveSvg } from './saving.ts';
import { stage } from './stage.tsx';

type Item = readonly [label: string, run: () => void | Promise<void>];

/** Ways to take the view or the graph along. */
export function TakeAlong() {
  const [isOpen, setOpen] = useState(false);
  const formats = (scope: Scope): Item[] => [
    [say.value.gexf, () => saveFormat('gexf', scope)],
    [say.value.json, () => saveFormat('json', scope)],
    [say.value.csv, () => saveFormat('csv', scope)],
  ];
  const view: Item[] = [
    [say.value.copyLink, () => copyText(window.location.href)],
    // There is no picture of a list.
    ...(stage.current
      ? ([
          [say.value.png, savePng],
          [say.value.svg, saveSvg],
        ] as const)
      : []),
  ];
  const take = (run: Item[1]) => {
    setOpen(false);
    void run();
  };
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
          <Items title={say.value.thisView} items={view} take={take} />
          <Items title={say.value.whatIsShown(visible.value.nodes.size)} items={formats('shown')} take={take} />
          <Items title={say.value.everything(model.value!.nodes.size)} items={formats('all')} take={take} />
        </div>
      )}
    </div>
  );
}

interface ItemsProps {
  title: string;
  items: readonly Item[];
  take(run: Item[1]): void;
}

function Items({ title, items, take }: ItemsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu
    <div role="group" aria-label={title}>
      <p class="title" aria-hidden="true">
        {title}
      </p>
      {items.map(([label, run]) => (
        <button key={label} type="button" role="menuitem" onClick={() => take(run)}>
          {label}
        </button>
      ))}
    </div>
  );
}
