import { imageFactory } from "../versions";

/** The Image Factory's installer of a schematic, as `machine.install.image` and `talosctl upgrade` name it. */
export function installerImage(schematicId: string, talosVersion: string): string {
  return `${imageFactory}/metal-installer/${schematicId}:${talosVersion}`;
}
