import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { filePaths, tableJson } from '../../collections/data-files.ts';

export { filePaths as getStaticPaths };

/** A part of a table's records as JSON. */
export const GET: APIRoute<InferGetStaticPropsType<typeof filePaths>> = async ({ props, site }) =>
  new Response(await tableJson(props, site));
