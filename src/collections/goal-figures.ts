import { figuresOfService, newestFirst, type FigureInEntry } from './achievements.ts';
import { givingOffices } from './giving-offices.ts';
import { question } from './reads.ts';

/**
 * Figures to be held beside an office's goals, newest first: its own of some services, and those of
 * the others that give a service where these are few enough to be named.
 */
export const figuresBesideGoals = question(
  'figures beside goals',
  async (office: string, ...services: string[]): Promise<readonly FigureInEntry[]> => {
    const figures = await Promise.all(services.map((service) => figuresBeside(office, service)));
    return figures.flat().sort(asTold);
  },
);

async function figuresBeside(office: string, service: string): Promise<readonly FigureInEntry[]> {
  const figures = await figuresOfService(service);
  const { list } = await givingOffices(service);
  return list === undefined ? figures : figures.filter(({ entry }) => entry.data.office === office);
}

/** By the year, of one record in its own order. */
function asTold(a: FigureInEntry, b: FigureInEntry): number {
  return newestFirst(a.entry, b.entry) || placeOf(a) - placeOf(b);
}

function placeOf({ entry, figure }: FigureInEntry): number {
  return entry.data.figures.indexOf(figure);
}
