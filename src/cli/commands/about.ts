import type { Command } from 'commander';
import { aboutEntity } from '../../query/about.ts';
import { timelineOf } from '../../query/timeline.ts';
import { openLibrary } from '../../store/corpus.ts';
import { withStore } from '../../store/file.ts';
import { type CommonOptions, commonOptions, examples, graphOption } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { displayNames, entityNamed } from '../names.ts';
import { linkingProgress } from '../progress.ts';
import { renderCard } from '../render/card.ts';
import { renderTimeline } from '../render/timeline.ts';
import { createTerminal } from '../terminal.ts';

interface AboutOptions extends CommonOptions {
  graph: string;
  timeline?: boolean;
}

export function define(command: Command, effects: Effects, end: (code: ExitCode) => void): void {
  commonOptions(graphOption(command))
    .argument('<name>', 'any name or alias in any script, or an id')
    .option('--timeline', 'the documents that mention it by date, with what each of them states')
    .action(async (name: string, options: AboutOptions) => end(await about(name, options, effects)));
  examples(command, [
    ['namedrop about Hassabis', 'aliases, relations, who mentions him and whom he mentions'],
    ['namedrop about 谷歌', 'by a name in another script'],
    ['namedrop about company:openai --timeline', 'by id; what was said when'],
  ]);
}

async function about(name: string, options: AboutOptions, effects: Effects): Promise<ExitCode> {
  const terminal = createTerminal(effects, options.quiet);
  const { entity, corpus } = await withStore(options.graph, {}, (store) => {
    const library = openLibrary(store, linkingProgress(terminal));
    const { mentions: _, ...found } = entityNamed(name, library.entities, options.graph, terminal);
    return { entity: found, corpus: library.corpus([found.id]) };
  });
  const names = displayNames(corpus.entities);
  if (options.timeline) {
    const entries = timelineOf(corpus, entity.id);
    await terminal.print(
      options.json ? `${JSON.stringify(entries, null, 2)}\n` : renderTimeline(entries, names, terminal),
    );
    if (entries.length === 0) terminal.note(`${options.graph}: no dated document mentions ${names(entity.id)}`);
    return entries.length > 0 ? EXIT.done : EXIT.nothing;
  }
  const card = aboutEntity(corpus, entity);
  await terminal.print(options.json ? `${JSON.stringify(card, null, 2)}\n` : renderCard(card, names, terminal));
  return EXIT.done;
}
