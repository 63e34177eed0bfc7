import { formatNumber } from '../../src/bangla/format-number.ts';

/** What a build does one after the other, each step told when it begins and timed. */
export class Steps {
  readonly #started = performance.now();
  readonly #taken: [step: string, seconds: number][] = [];

  /** Tells that a step begins, does it, and notes how long it took. */
  async take<T>(step: string, work: () => Promise<T>): Promise<T> {
    console.log(`• ${step}`);
    const begun = performance.now();
    const result = await work();
    this.#taken.push([step, secondsSince(begun)]);
    return result;
  }

  /** All seconds since the beginning, and those of each step, as a line to read. */
  told(): string {
    const steps = this.#taken.map(([step, seconds]) => `${step} ${inTenths(seconds)}`);
    return `${formatNumber(Math.round(secondsSince(this.#started)))} সেকেন্ড (${steps.join(', ')})`;
  }
}

const secondsSince = (begun: number) => (performance.now() - begun) / 1000;
const inTenths = (seconds: number) => formatNumber(Math.round(seconds * 10) / 10);
