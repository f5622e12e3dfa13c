import { Writable } from 'node:stream';
import { run } from '../../src/cli/program.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

interface Given {
  stdin?: string[];
  env?: Record<string, string>;
  /** Whether both output streams are terminals. */
  terminal?: boolean;
  /** What to do while a server runs, before it is stopped; gets what was printed so far. */
  whileServing?: (out: string) => Promise<void>;
}

/** Runs a command line in this process and gives what it printed. */
export async function command(argv: string[], given: Given = {}): Promise<Ran> {
  const { stdin = [], env = {}, terminal = false, whileServing } = given;
  const [out, err] = [sink(terminal), sink(terminal)];
  const code = await run(argv, {
    stdin: bytesOf(stdin),
    stdout: out.stream,
    stderr: err.stream,
    env,
    untilStopped: async () => whileServing?.(out.text()),
    openPage: (url) => err.stream.write(`opened ${url}\n`),
  });
  return { code, out: out.text(), err: err.text() };
}

async function* bytesOf(chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

function sink(isTTY: boolean) {
  let text = '';
  const stream = new Writable({
    write(chunk, _, done) {
      text += chunk;
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY, columns: 80 }), text: () => text };
}
