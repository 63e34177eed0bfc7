import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { charterLayouts, type CharterLayout } from '../../../../charter/layouts.ts';
import { charterCsvFile } from '../../../../collections/charter-files.ts';
import { charterOf } from '../../../../collections/charter.ts';
import { listOffices } from '../../../../collections/offices.ts';

/** One file for each office and layout. */
export async function getStaticPaths() {
  const layouts = Object.keys(charterLayouts).map((key) => Number(key) as CharterLayout);
  return (await listOffices()).flatMap((office) =>
    layouts.map((layout) => ({
      params: { office: office.id, layout: String(layout) },
      props: { office, layout },
    })),
  );
}

/** The charter as CSV. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(charterCsvFile(await charterOf(props.office), props.layout));
