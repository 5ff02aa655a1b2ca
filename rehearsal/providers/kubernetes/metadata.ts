import type { ObjectValue } from "../../protocol/value";
import type { ObjectMeta } from "../../world/world";
import { map } from "../values";

/** The `metadata` block of a resource. */
export function metadataOf(state: ObjectValue): ObjectValue {
  return (state["metadata"] as readonly ObjectValue[])[0] ?? {};
}

/** What people may change of it. */
export function labelsAndAnnotations(metadata: ObjectValue): Omit<ObjectMeta, "uid"> {
  return { labels: map(metadata, "labels"), annotations: map(metadata, "annotations") };
}

/** The block as the provider reads it. Labels that Kubernetes adds by itself are left out. */
export function metadataBlock(
  names: Readonly<Record<string, string>>,
  { uid, labels, annotations }: ObjectMeta,
): readonly ObjectValue[] {
  const own = Object.fromEntries(Object.entries(labels).filter(([key]) => key !== "kubernetes.io/metadata.name"));
  const orNull = (values: Readonly<Record<string, string>>): ObjectValue | null =>
    Object.keys(values).length > 0 ? values : null;
  return [
    {
      ...names,
      generate_name: null,
      generation: 0,
      resource_version: "1",
      uid,
      labels: orNull(own),
      annotations: orNull(annotations),
    },
  ];
}
