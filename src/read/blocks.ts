import type { BlockHint } from '../model.ts';
import type { DraftBlock } from './document.ts';

/** What a stretch of running text belongs to. */
export interface Style {
  hint: BlockHint;
  speaker?: string | undefined;
  emphasis?: boolean;
}

/** Collects running text with its markup into blocks. White space collapses as on a page; a block is never empty. */
export interface BlockWriter {
  /** Adds text to the block at hand; a change of hint or speaker begins a new one. */
  write(text: string, style: Style): void;
  /** Ends the block at hand. */
  end(): void;
  /** Calls the block at hand a byline or credit, if nothing else names it and it stays as short as one. */
  mark(hint: BlockHint): void;
  /** The text of the block at hand so far. */
  pending(): string;
  /** Adds a finished block. */
  add(block: DraftBlock): void;
  /** Ends the block at hand and hands over all blocks since the last call. */
  take(): DraftBlock[];
}

const LONGEST_MARKED = 160;

export function blockWriter(): BlockWriter {
  const blocks: DraftBlock[] = [];
  let text = '';
  let style: Style = { hint: 'paragraph' };
  let marked: BlockHint | undefined;
  let plain = false;

  const end = () => {
    const block = text.trim();
    if (block !== '') {
      const hint = marked && style.hint === 'paragraph' && block.length <= LONGEST_MARKED ? marked : style.hint;
      const speaker = style.speaker === undefined ? {} : { speaker: style.speaker };
      blocks.push({ text: block, hint, ...speaker, ...(plain ? {} : { emphasis: true }) });
    }
    text = '';
    marked = undefined;
    plain = false;
  };

  return {
    end,
    pending: () => text,
    write(piece, next) {
      const clean = collapse(piece);
      if (clean.trim() !== '') {
        if (text.trim() !== '' && (next.hint !== style.hint || next.speaker !== style.speaker)) end();
        style = next;
        if (!next.emphasis && /[\p{L}\p{N}]/u.test(clean)) plain = true;
      }
      const isSpaced = text === '' || text.endsWith(' ');
      text += isSpaced && clean.startsWith(' ') ? clean.slice(1) : clean;
    },
    mark(hint) {
      marked = hint;
    },
    add(block) {
      end();
      blocks.push({ ...block, text: collapse(block.text).trim() });
    },
    take() {
      end();
      return blocks.splice(0);
    },
  };
}

const HAN_SIDE = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef]';
const HAN_LINE_BREAK = new RegExp(`(${HAN_SIDE})[ \\t]*[\\r\\n]\\s*(?=${HAN_SIDE})`, 'gu');

/** White space of any kind → one space, none where a line breaks between Han characters; invisible signs go. */
export function collapse(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(HAN_LINE_BREAK, '$1')
    .replace(/\s+/gu, ' ');
}
