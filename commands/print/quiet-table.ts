/** No lines except one below the headings. */
const none = [
  "top",
  "top-mid",
  "top-left",
  "top-right",
  "bottom",
  "bottom-mid",
  "bottom-left",
  "bottom-right",
  "left",
  "right",
  "middle",
];

/** How tables look on a terminal. */
export const quietTable = {
  style: { head: [] as string[], border: [] as string[], compact: true, "padding-left": 1, "padding-right": 1 },
  chars: Object.fromEntries([...none, "left-mid", "mid-mid", "right-mid", "mid"].map((key) => [key, ""])),
};
