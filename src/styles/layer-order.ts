/** The cascade layers from the weakest to the strongest. */
export const layerOrder = '@layer tokens, reset, prose, layout, components, print;';
