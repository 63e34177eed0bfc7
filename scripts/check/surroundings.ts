/**
 * What a rule may ask of the rest of the content. Each answer is plain enough to be kept, so that a
 * finding of an earlier check still holds where every answer is the same.
 */
export interface Surroundings {
  /** Whether an entry, a name of a list or a helpline is there. */
  standingOf(collection: string, id: string): 'there' | 'draft' | undefined;
  /** Every name of a collection that is no draft. */
  namesOf(collection: string): readonly string[];
  /** How near a source is to its facts, as it is written. */
  kindOfSource(id: string): string | undefined;
  /** The offices that give a service. */
  officesGiving(service: string): readonly string[];
  /** The names of the places that an office is for. */
  placesOfOffice(id: string): readonly string[];
  /** The record that a page is made from, as `collection/id`; '' for any other page that is there. */
  pageAt(address: string): string | undefined;
  /** Every address of the site, without slashes at its ends. */
  addresses(): readonly string[];
  /** Whether the page of a record, `collection/id`, has an anchor. */
  hasAnchor(record: string, anchor: string): boolean;
  /** Every anchor of the page of a record, `collection/id`. */
  anchorsAt(record: string): readonly string[];
  /** Whether a file of `public/` is there, by its path from the project's root. */
  hasFile(path: string): boolean;
  /** The long passages of a file that stand in another one too: their numbers, and that one's path. */
  copiesIn(path: string): readonly Copy[];
}

/** A long passage of a file, by its number from 0, and the file in which most of it stands too. */
export type Copy = readonly [passage: number, path: string];

/** A line of `content/redirects.yaml`, with its place. */
export interface RedirectLine {
  written: string;
  to: string;
  line: number;
  column: number;
}

/** The content as a whole, for rules on it. */
export interface WholeContent extends Surroundings {
  /** What `public/` holds, with sizes. */
  publicFiles: readonly { path: string; bytes: number }[];
  /** Files of `content/` that nothing reads, by their paths. */
  unreadFiles: readonly string[];
  /** Addresses that content once had, without slashes at the ends, oldest first. */
  formerAddresses: readonly string[];
  redirects: readonly RedirectLine[];
}
