import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { charterJsonFile } from '../../../../collections/charter-files.ts';
import { charterOf } from '../../../../collections/charter.ts';
import { listOffices } from '../../../../collections/offices.ts';

/** One file for each office. */
export async function getStaticPaths() {
  return (await listOffices()).map((office) => ({
    params: { office: office.id },
    props: { office },
  }));
}

/** The charter with both layouts as JSON. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await charterJsonFile(await charterOf(props.office)));
