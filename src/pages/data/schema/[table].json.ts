import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { schemaJson, tablePaths } from '../../../collections/data-files.ts';

export { tablePaths as getStaticPaths };

/** The JSON Schema of a table's JSON file. */
export const GET: APIRoute<InferGetStaticPropsType<typeof tablePaths>> = ({ props }) =>
  new Response(schemaJson(props.table));
