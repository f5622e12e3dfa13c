import { locale, theme, view } from '../state/store.ts';
import { say } from '../words/current.ts';
import { Icon, type IconName } from './icon.tsx';
import { showJournal } from './journal.tsx';
import { showKeys } from './keys.tsx';
import { TakeAlong } from './take-along.tsx';

const NEXT_THEME = { system: 'light', light: 'dark', dark: 'system' } as const;
const THEME_ICON: Record<keyof typeof NEXT_THEME, IconName> = { system: 'system', light: 'sun', dark: 'moon' };

/** The buttons at the upper right. */
export function Toolbar() {
  const themeName = { system: say.value.themeSystem, light: say.value.themeLight, dark: say.value.themeDark }[
    theme.value
  ];
  const isList = view.value === 'list';
  return (
    <div class="toolbar">
      <Button
        icon={isList ? 'graph' : 'list'}
        label={isList ? say.value.graph : say.value.list}
        id="view-toggle"
        onClick={() => {
          view.value = isList ? 'graph' : 'list';
        }}
      />
      <TakeAlong />
      <Button
        icon="edit"
        label={say.value.corrections}
        id="journal-toggle"
        onClick={() => {
          showJournal.value = true;
        }}
      />
      <Button
        icon={THEME_ICON[theme.value]}
        label={`${say.value.theme}: ${themeName}`}
        id="theme-toggle"
        onClick={() => {
          theme.value = NEXT_THEME[theme.value];
        }}
      />
      <button
        type="button"
        class="tool words"
        onClick={() => {
          locale.value = locale.value === 'en' ? 'zh' : 'en';
        }}
      >
        {locale.value === 'en' ? '中' : 'EN'}
        <span class="sr">{say.value.language}</span>
      </button>
      <Button
        icon="keys"
        label={`${say.value.keys} (?)`}
        id="keys-toggle"
        onClick={() => {
          showKeys.value = true;
        }}
      />
    </div>
  );
}

export function Button({
  icon,
  label,
  id,
  onClick,
}: {
  icon: IconName;
  label: string;
  id?: string;
  onClick: () => void;
}) {
  return (
    <button type="button" class="tool" id={id} aria-label={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
