import { makeDecisions, type Decisions } from '../questions/decisions.ts';
import { listEntries } from './lists.ts';
import { listServices } from './services.ts';

let decisions: Promise<Decisions> | undefined;

/** Every question and outcome of “আমি কী পেতে পারি?”, from the records' own rules. */
export function whatCanIGet(): Promise<Decisions> {
  decisions ??= fromRecords();
  return decisions;
}

async function fromRecords(): Promise<Decisions> {
  const services = await listServices();
  const needs = await listEntries('needs');
  return makeDecisions(
    services.map(({ id, data }) => ({
      id,
      needs: data.needs,
      fits: data.fits,
      private: data.private,
    })),
    needs.map(({ id }) => id),
  );
}
