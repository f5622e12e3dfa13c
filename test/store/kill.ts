import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a TypeScript file in a child process, kills it (SIGKILL) a moment after it has written its nth line, and gives its lines. */
export async function killAfter(script: string, args: string[], lines: number, moment: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdout.on('data', (chunk) => {
    output += chunk;
    if (output.split('\n').length > lines) setTimeout(() => child.kill('SIGKILL'), moment);
  });
  const [code, signal] = await once(child, 'close');
  if (signal !== 'SIGKILL') throw new Error(`ended by itself with ${code}: ${errors}`);
  return output.split('\n').slice(0, -1);
}
