import { defineLab } from "../../lab";
import { threesome } from "./threesome";

/** A cluster that was created with an older Talos keeps its contract. */
export default defineLab({ ...threesome("older"), versions: { talosContract: "v1.12" } });
