import { published } from '../schemas/details.ts';
import type { LocalRule } from '../schemas/local-rules.ts';
import type { Office } from '../schemas/offices.ts';
import { officerDetails, type Officer, type OfficerDetail } from '../schemas/officers.ts';
import type { Service } from '../schemas/services.ts';
import type { Facts, Standing, Statement } from '../schemas/statements.ts';

/** One sentence in a cell, with all that a reader must know of it. */
export interface CharterFact {
  text: string;
  sources: string[];
  standing: Standing;
  doubt?: string;
  /** Where a paper is to be had. */
  from?: string;
  /** What the office has published of an officer's post. */
  details?: Partial<Record<OfficerDetail, string>>;
}

/** What stands in a cell: facts, or the word that says why there are none. */
export type CharterCell = Facts<CharterFact>;

/** The cells of which both layouts are made. */
export interface CharterCells {
  method: CharterCell;
  papersAndPlaces: CharterCell;
  papers: CharterCell;
  places: CharterCell;
  fee: CharterCell;
  time: CharterCell;
  officer: CharterCell;
  superior: CharterCell;
}

/** Fields of a service that fill each cell: a record without one of them is refused by its name. */
export const cellFields = {
  method: ['steps', 'online'],
  papersAndPlaces: ['papers', 'forms'],
  papers: ['papers'],
  places: ['papers', 'forms'],
  fee: ['fee'],
  time: ['timeLimit'],
  officer: ['officer'],
  superior: ['complaint'],
} as const satisfies Record<keyof CharterCells, readonly (keyof Service)[]>;

/** What the cells are made from besides the service. */
export interface CharterContext {
  /** The service's id. */
  service: string;
  office: Pick<Office, 'officers' | 'superior' | 'locally'>;
  /** Names of papers by their key. */
  papers: ReadonlyMap<string, string>;
  standingOf: (statement: Pick<Statement, 'sources' | 'standing'>) => Standing;
}

/** All cells of a service in an office's charter. */
export function charterCells(service: Service, context: CharterContext): CharterCells {
  const fact = ({ text, sources, standing, doubt }: Statement): CharterFact => ({
    text,
    sources,
    standing: context.standingOf({ sources, standing }),
    ...(doubt !== undefined && { doubt }),
  });
  const cell = (facts: Facts<Statement>): CharterCell =>
    Array.isArray(facts) ? facts.map(fact) : facts;
  const forms = cell(service.forms);
  const withPlace = Array.isArray(service.papers) ? service.papers.filter(({ from }) => from) : [];
  const places = withPlace.map((paper) => {
    const name = context.papers.get(paper.paper ?? '') ?? paper.text.replace(/।$/u, '');
    return { ...fact(paper), text: `${name}: ${paper.from}` };
  });
  const papers = Array.isArray(service.papers)
    ? service.papers.map((one) => ({ ...fact(one), ...(one.from && { from: one.from }) }))
    : service.papers;

  return withLocalRules(
    {
      method: joinCells(cell(service.steps), cell(service.online)),
      papersAndPlaces: joinCells(papers, forms),
      papers: cell(service.papers),
      places: places.length > 0 ? joinCells(places, forms) : forms,
      fee: cell(service.fee),
      time: cell(service.timeLimit),
      officer: officerCell(cell(service.officer), context, fact),
      superior:
        service.complaint === 'unpublished'
          ? postsCell(context.office.superior, fact)
          : cell(service.complaint),
    },
    context,
    fact,
  );
}

/** Parts of a guide for which an office's own way stands in each cell. */
const localFields = {
  ...cellFields,
  places: ['forms'],
} as const satisfies Record<keyof CharterCells, readonly LocalRule['part'][]>;

/** The cells with what the office does in its own way before what the guide says. */
function withLocalRules(
  cells: CharterCells,
  { office, service }: CharterContext,
  fact: (one: Statement) => CharterFact,
): CharterCells {
  const rules = (office.locally ?? []).filter((one) => one.service === service);
  if (rules.length === 0) return cells;
  const withOwn = (name: keyof CharterCells): CharterCell => {
    const parts: readonly string[] = localFields[name];
    const own = rules.filter(({ part }) => parts.includes(part)).map(fact);
    return own.length === 0 ? cells[name] : joinCells(own, cells[name]);
  };
  return {
    method: withOwn('method'),
    papersAndPlaces: withOwn('papersAndPlaces'),
    papers: withOwn('papers'),
    places: withOwn('places'),
    fee: withOwn('fee'),
    time: withOwn('time'),
    officer: withOwn('officer'),
    superior: withOwn('superior'),
  };
}

/** The service's own words on its officer, then the posts that the office puts in charge of it. */
function officerCell(
  own: CharterCell,
  { office, service }: CharterContext,
  fact: (one: Statement) => CharterFact,
): CharterCell {
  const inCharge = Array.isArray(office.officers)
    ? office.officers.filter(({ services }) => services?.includes(service))
    : [];
  if (inCharge.length === 0) return own;
  const cells = postsCell(inCharge, fact);
  if (!Array.isArray(own)) return cells;
  const detailed = Array.isArray(cells) ? cells.filter(({ details }) => details) : [];
  return [...own, ...detailed];
}

function postsCell(officers: Facts<Officer>, fact: (one: Statement) => CharterFact): CharterCell {
  if (!Array.isArray(officers)) return officers;
  return officers.map((one) => {
    const details = publishedDetails(one);
    return { ...fact(one), ...(Object.keys(details).length > 0 && { details }) };
  });
}

const detailNames = Object.keys(officerDetails) as OfficerDetail[];

/** The details of a post that are published. */
export function publishedDetails(officer: Officer): Partial<Record<OfficerDetail, string>> {
  return Object.fromEntries(
    detailNames.flatMap((name) => {
      const value = published(officer[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Details that no post of an office has published, in the order of the charter's columns. */
export function unpublishedDetails(officers: Facts<Officer>): OfficerDetail[] {
  const posts = Array.isArray(officers) ? officers : [];
  return detailNames.filter((name) => !posts.some((one) => published(one[name]) !== undefined));
}

/** Facts of several fields in one cell; without any, the weaker word: `unpublished`. */
function joinCells(...cells: CharterCell[]): CharterCell {
  const facts = cells.flatMap((cell) => (Array.isArray(cell) ? cell : []));
  if (facts.length > 0) return facts;
  return cells.includes('unpublished') ? 'unpublished' : 'not-applicable';
}
