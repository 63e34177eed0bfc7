import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { tableCsv, filePaths } from '../../collections/data-files.ts';

export { filePaths as getStaticPaths };

/** A part of a table's facts as CSV for Excel. */
export const GET: APIRoute<InferGetStaticPropsType<typeof filePaths>> = async ({ props, site }) =>
  new Response(await tableCsv(props, site));
