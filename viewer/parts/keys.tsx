import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { locale } from '../state/store.ts';
import { say } from '../words/current.ts';
import { Icon } from './icon.tsx';

export const showKeys = signal(false);

const KEYS: [key: string, english: string, chinese: string][] = [
  ['/', 'search', '搜索'],
  ['Esc', 'step back: reader, selection, filters', '返回：阅读、所选、筛选'],
  ['Tab · Enter', 'through everything; open', '逐项移动；打开'],
  ['← ↑ → ↓', 'select the neighbour in that direction', '选择该方向的相邻实体'],
  ['n · p', 'next, previous mention in the reader', '阅读中的下一处、上一处提及'],
  ['+ · -', 'zoom', '缩放'],
  ['f', 'fit to the page', '适应页面'],
  ['1 2 3', 'only so many steps around the selection', '只看所选周围的步数'],
  ['0', 'show all', '全部显示'],
  ['l', 'list or graph', '列表或图谱'],
  ['t', 'theme', '主题'],
  ['⇧ click', 'legend: only this · node: compare', '图例：只看此项 · 节点：比较'],
  ['?', 'this list', '本列表'],
];

/** The list of keys. */
export function Keys() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (showKeys.value) dialog.current?.showModal();
    else dialog.current?.close();
  }, [showKeys.value]);
  const close = () => {
    showKeys.value = false;
  };
  return (
    <dialog ref={dialog} class="keys" aria-label={say.value.keys} onClose={close}>
      <h2>{say.value.keys}</h2>
      <button type="button" class="close" aria-label={say.value.close} onClick={close}>
        <Icon name="close" />
      </button>
      <dl>
        {KEYS.map(([key, english, chinese]) => (
          <div key={key}>
            <dt>{key.split(' ').map((part, i) => (part === '·' ? ' ' : <kbd key={i}>{part}</kbd>))}</dt>
            <dd>{locale.value === 'zh' ? chinese : english}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
