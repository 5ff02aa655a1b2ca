/** The feeds of a device, either of which is enough for it. Empty where none is described. */
export function feedsOf({ feed }: { readonly feed?: string | readonly string[] | undefined }): readonly string[] {
  if (feed === undefined) return [];
  return typeof feed === "string" ? [feed] : feed;
}
