const request = (path: string) => fetch(import.meta.env.BASE_URL + path);

async function readJson<T>(answer: Promise<Response>): Promise<T> {
  const response = await answer;
  if (!response.ok) throw new Error(`search: ${response.status} ${response.url}`);
  return (await response.json()) as T;
}

/**
 * A JSON file of the site, from a download already begun where there is one; a failed or half
 * download is tried once more, then it throws.
 */
export async function fetchJson<T>(path: string, begun = request(path)): Promise<T> {
  return readJson<T>(begun).catch(() => readJson<T>(request(path)));
}
