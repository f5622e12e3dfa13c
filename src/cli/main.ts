#!/usr/bin/env node
import { processEffects } from './effects.ts';
import { EXIT } from './exit.ts';
import { run } from './program.ts';

/** A reader that has seen enough (`namedrop mentions | head`) closes the pipe: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT.done);
});

process.exitCode = await run(process.argv.slice(2), processEffects());
