import { Worker } from 'node:worker_threads';
import type { Answered, Asked } from './drawing-thread.ts';
import type { PageToDraw } from './page-drawer.ts';

interface Member {
  worker: Worker;
  waiting: Map<
    number,
    { resolve: (packed: Uint8Array<ArrayBuffer>) => void; reject: (error: unknown) => void }
  >;
}

/** Threads that draw pages from the bundle at an address, side by side. */
export class DrawingCrew {
  readonly #entry: string;
  readonly #size: number;
  readonly #members: Member[] = [];
  #count = 0;

  constructor(entry: string, size: number) {
    this.#entry = entry;
    this.#size = size;
  }

  /** Draws a page, as the file that is kept of it, in the thread that has the fewest before it. */
  draw(page: PageToDraw): Promise<Uint8Array<ArrayBuffer>> {
    const member = this.#leastBusy();
    this.#count += 1;
    const number = this.#count;
    return new Promise((resolve, reject) => {
      member.waiting.set(number, { resolve, reject });
      member.worker.postMessage({ number, page } satisfies Asked);
    });
  }

  /** One more begins only where all others have something to do: a few pages need no second one. */
  #leastBusy(): Member {
    const [least] = this.#members.toSorted((a, b) => a.waiting.size - b.waiting.size);
    if (least && (least.waiting.size === 0 || this.#members.length === this.#size)) return least;
    const member = startMember(this.#entry);
    this.#members.push(member);
    return member;
  }

  /** Ends all threads. */
  async end(): Promise<void> {
    await Promise.all(this.#members.map(({ worker }) => worker.terminate()));
  }
}

function startMember(entry: string): Member {
  const worker = new Worker(new URL('drawing-thread.ts', import.meta.url), {
    workerData: { entry },
  });
  const waiting: Member['waiting'] = new Map();
  worker.on('message', (answer: Answered) => {
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('packed' in answer) asked?.resolve(answer.packed);
    else asked?.reject(answer.error);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return { worker, waiting };
}
