/** Joins two devices while the element works that carries it. */
export interface Link {
  /** Elements that all have to work. */
  readonly via: readonly string[];
  readonly ends: readonly [string, string];
}

/** By device, the number of the group of devices that links join it with. */
export function groups(devices: readonly string[], links: readonly Link[]): Map<string, number> {
  const neighbours = new Map<string, string[]>(devices.map((device) => [device, []]));
  for (const {
    ends: [a, b],
  } of links) {
    neighbours.get(a)?.push(b);
    neighbours.get(b)?.push(a);
  }
  const groupOf = new Map<string, number>();
  let group = 0;
  for (const device of devices) {
    if (groupOf.has(device)) continue;
    const queue = [device];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (groupOf.has(at) || !neighbours.has(at)) continue;
      groupOf.set(at, group);
      queue.push(...(neighbours.get(at) ?? []));
    }
    group += 1;
  }
  return groupOf;
}
