/** A JSON file of the site; a failed or half download is tried once more, then it throws. */
export async function fetchJson<T>(path: string): Promise<T> {
  const load = async () => {
    const response = await fetch(import.meta.env.BASE_URL + path);
    if (!response.ok) throw new Error(`search: ${response.status} ${path}`);
    return (await response.json()) as T;
  };
  return load().catch(load);
}
