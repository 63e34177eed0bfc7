/** Whether a file's typed part says that it is a draft, whatever else it says or lacks. */
export function isDraft(data: unknown): boolean {
  return data !== null && typeof data === 'object' && 'draft' in data && data.draft === true;
}
