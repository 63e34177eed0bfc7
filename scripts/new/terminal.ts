import { createInterface } from 'node:readline/promises';
import type { Asker } from './ask.ts';

/** A person at a terminal. */
export interface Terminal extends Asker {
  /** Ends the questions; must be called before anything is written. */
  close(): void;
}

/**
 * The person who runs a command, or nothing where its input comes from no terminal. Who leaves in
 * the middle (Ctrl-C, Ctrl-D) is told that nothing was written; the command ends with 1.
 */
export function openTerminal(): Terminal | undefined {
  if (!process.stdin.isTTY) return undefined;
  const reader = createInterface({ input: process.stdin, output: process.stdout });
  reader.once('close', leave);
  return {
    question: (prompt) => reader.question(prompt),
    tell: (line) => console.log(line),
    close: () => {
      reader.off('close', leave);
      reader.close();
    },
  };
}

function leave(): never {
  console.error('\nথামানো হলো। কিছু লেখা হয়নি।');
  process.exit(1);
}
