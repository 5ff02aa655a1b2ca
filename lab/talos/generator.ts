import { imageFactory } from "../versions";

/** The Image Factory's installer for a schematic, as `machine.install.image` and `talosctl upgrade --image` take it. */
export const installerImage = (schematicId: string, talosVersion: string): string =>
  `${imageFactory}/metal-installer/${schematicId}:${talosVersion}`;
