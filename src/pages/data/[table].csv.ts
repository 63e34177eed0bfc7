import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tableCsv, tablePaths } from '../../collections/data-files.ts';

export { tablePaths as getStaticPaths };

/** A table's facts as CSV for Excel. */
export const GET: APIRoute<InferGetStaticPropsType<typeof tablePaths>> = async ({ props, site }) =>
  new Response(await tableCsv(props.table, site));
