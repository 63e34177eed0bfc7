import type { AskedPlace } from '../address.ts';
import { fetchJson } from '../fetch-json.ts';
import {
  followPlace,
  placeIds,
  placePath,
  type PlaceFile,
  type PlaceStep,
} from '../place-files.ts';
import { patience, type Member } from './member.ts';

/** How the page's address says a member: by its own address, without the scheme. */
export function memberPath({ address }: Member): string {
  return address.replace(/^\w+:\/\/|\/$/g, '');
}

/** The member that an asked place is, or lies in. */
export function memberOf(place: string, members: readonly Member[]): Member | undefined {
  return members.find((member) => `${place}/`.startsWith(`${memberPath(member)}/`));
}

/** The choice between members, which are the outermost places; all pages of one belong to it. */
export function memberStep(
  members: readonly Member[],
  chosen: Member | undefined,
  level: string,
  shared = 0,
): PlaceStep {
  const places = members.map((member): PlaceFile['places'][number] => [
    memberPath(member),
    member.name,
    shared,
    Infinity,
  ]);
  const file = { version: '', shared, path: '', level, places, offices: [] };
  return { file, place: chosen && places[members.indexOf(chosen)] };
}

const files = new Map<string, Promise<PlaceFile>>();

/** What can be chosen within a member or one of its places; asked for once unless it could not be had. */
function readFile(member: Member, id: string): Promise<PlaceFile> {
  const address = `${member.address}search/places${id && `/${id}`}.json`;
  const file =
    files.get(address) ??
    fetchJson<PlaceFile>(address, undefined, AbortSignal.timeout(patience)).then(
      ({ path, ...rest }) => ({
        ...rest,
        path: memberPath(member) + (path && `/${path}`),
      }),
    );
  files.set(address, file);
  file.catch(() => files.delete(address));
  return file;
}

/** The choices within a member that lead to a place; rejects where its files cannot be had. */
export async function stepsWithin({ place }: AskedPlace, member: Member): Promise<PlaceStep[]> {
  const path = place.slice(memberPath(member).length);
  const [root, ...inner] = await Promise.all(
    ['', ...placeIds(path)].map((id) => readFile(member, id)),
  );
  return root ? followPlace(path, root, inner) : [];
}

/** The page of a member that lists the offices of a place chosen there. */
export function officesAddress(step: PlaceStep, member: Member): string {
  const path = placePath(step).slice(memberPath(member).length);
  return `${member.address}${path ? `places${path}` : 'offices'}/`;
}
