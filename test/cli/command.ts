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
}

/** Runs a command line in this process and gives what it printed. A server that it starts is stopped at once. */
export async function command(argv: string[], { stdin = [], env = {}, terminal = false }: Given = {}): Promise<Ran> {
  const [out, err] = [sink(terminal), sink(terminal)];
  const code = await run(argv, {
    stdin: bytesOf(stdin),
    stdout: out.stream,
    stderr: err.stream,
    env,
    untilStopped: async () => {},
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
