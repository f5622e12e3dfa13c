import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';

/** A stream to write to that may be a terminal. */
export type Output = Writable & { isTTY?: boolean; columns?: number };

/** The outside world of a command, passed in so that a test can stand in for it. */
export interface Effects {
  stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean };
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** Resolves when the user wants a running server to end. */
  untilStopped(): Promise<void>;
  /** Shows a page in the user's browser; whether one was found is not known. */
  openPage(url: string): void;
}

export const processEffects = (): Effects => ({
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  untilStopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    }),
  openPage(url) {
    const [command, ...given] = OPENERS[process.platform] ?? ['xdg-open'];
    const child = spawn(command!, [...given, url], { stdio: 'ignore', detached: true });
    child.on('error', () => {});
    child.unref();
  },
});

const OPENERS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};
