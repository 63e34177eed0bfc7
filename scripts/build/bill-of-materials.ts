import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A package as `package-lock.json` (version 3) holds it. */
interface LockedPackage {
  name?: string;
  version?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

/** A lock file's packages by their folder; '' is the project. */
export type LockedPackages = Record<string, LockedPackage>;

/** Where the bill stands in the built folder. */
export const billName = 'sbom.json';

const inModules = 'node_modules/';

/**
 * The software bill of materials (CycloneDX 1.6) of all that the lock file holds, each package once
 * with its hash, its licence and what it needs. The same lock on the same day gives the same bill.
 */
export function makeBill(lock: LockedPackages, date: string): Record<string, unknown> {
  const project = lock[''] ?? {};
  const folders = Object.keys(lock).filter((folder) => folder !== '');
  const refOf = (folder: string) =>
    folder === '' ? purl(project.name ?? '', project) : purl(nameOf(folder, lock), lock[folder]);
  const components = new Map(folders.map((folder) => [refOf(folder), componentOf(folder, lock)]));
  const needs = new Map<string, Set<string>>();
  for (const folder of ['', ...folders]) {
    const found = needs.get(refOf(folder)) ?? new Set();
    for (const target of neededBy(folder, lock)) found.add(refOf(target));
    needs.set(refOf(folder), found);
  }
  const digest = createHash('sha256')
    .update(JSON.stringify([lock, date]))
    .digest('hex');
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidOf(digest)}`,
    version: 1,
    metadata: {
      timestamp: `${date}T00:00:00Z`,
      component: {
        type: 'application',
        'bom-ref': refOf(''),
        name: project.name,
        version: project.version,
        purl: refOf(''),
        licenses: licencesOf(project),
      },
    },
    components: [...components].toSorted(byFirst).map(([, component]) => component),
    dependencies: [...needs]
      .toSorted(byFirst)
      .map(([ref, targets]) => ({ ref, dependsOn: [...targets].toSorted() })),
  };
}

/** Writes the bill of this project into a built site. */
export async function writeBill(dist: string, date: string): Promise<void> {
  const file = new URL('../../package-lock.json', import.meta.url);
  const { packages } = JSON.parse(await readFile(file, 'utf8')) as { packages: LockedPackages };
  await writeFile(join(dist, billName), `${JSON.stringify(makeBill(packages, date), null, 1)}\n`);
}

const byFirst = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  a < b ? -1 : 1;

function nameOf(folder: string, lock: LockedPackages): string {
  return lock[folder]?.name ?? folder.slice(folder.lastIndexOf(inModules) + inModules.length);
}

/** A package URL; the scope's `@` is written as the specification asks. */
function purl(name: string, { version = '' }: LockedPackage = {}): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function componentOf(folder: string, lock: LockedPackages): Record<string, unknown> {
  const locked = lock[folder] ?? {};
  const name = nameOf(folder, lock);
  const [group, own] = name.startsWith('@') ? name.split('/') : [undefined, name];
  const isOptional = locked.optional || locked.devOptional;
  return {
    type: 'library',
    'bom-ref': purl(name, locked),
    ...(group && { group }),
    name: own,
    version: locked.version,
    scope: locked.dev ? 'excluded' : isOptional ? 'optional' : 'required',
    hashes: hashesOf(locked),
    licenses: licencesOf(locked),
    purl: purl(name, locked),
  };
}

/** Subresource integrity as CycloneDX writes it: hexadecimal, by the algorithm's name. */
function hashesOf({ integrity = '' }: LockedPackage): { alg: string; content: string }[] {
  return integrity.split(' ').flatMap((one) => {
    const [, bits, value] = /^sha(\d+)-(.+)$/u.exec(one) ?? [];
    if (!bits || !value) return [];
    return [{ alg: `SHA-${bits}`, content: Buffer.from(value, 'base64').toString('hex') }];
  });
}

function licencesOf({ license }: LockedPackage): Record<string, unknown>[] {
  if (!license) return [];
  const isExpression = /^\(?[\w.+-]+(?: (?:AND|OR|WITH) [\w.+()-]+)*\)?$/u.test(license);
  return [isExpression ? { expression: license } : { license: { name: license } }];
}

/** The folders of what a package needs, found as Node finds them: its own folder first, then above. */
function neededBy(folder: string, lock: LockedPackages): string[] {
  const { dependencies, devDependencies, optionalDependencies } = lock[folder] ?? {};
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  return names.flatMap((name) => {
    for (let above = folder; ; above = parentOf(above)) {
      const place = `${above === '' ? '' : `${above}/`}${inModules}${name}`;
      if (lock[place]) return [place];
      if (above === '') return [];
    }
  });
}

function parentOf(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf(inModules) - 1));
}

function uuidOf(digest: string): string {
  return digest.replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/u,
    (_all, a: string, b: string, c: string, d: string, e: string) => `${a}-${b}-8${c}-8${d}-${e}`,
  );
}
