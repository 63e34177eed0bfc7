import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tablePaths, tableJson } from '../../collections/data-files.ts';

export { tablePaths as getStaticPaths };

/** A table's records as JSON. */
export const GET: APIRoute<InferGetStaticPropsType<typeof tablePaths>> = async ({ props, site }) =>
  new Response(await tableJson(props.table, site));
