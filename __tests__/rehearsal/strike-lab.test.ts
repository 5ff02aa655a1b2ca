import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { strikeLab } from "../../rehearsal/runner/strike-lab";
import { Workspace } from "../../rehearsal/runner/workspace";
import { World } from "../../rehearsal/world/world";
import { labWith } from "../support/labs";
import { longhorn, runningWorld } from "../support/running-world";
import { scratchFolder } from "../support/scratch";

const lab = labWith((input) => {
  input.apps = [
    { name: "photos", memory: 4, volume: 500 },
    { name: "zigbee2mqtt", memory: 1, device: "ms01-a" },
  ];
});

/** A project with a simulated lab that runs. */
function project(): { path: string; world: string } {
  const path = scratchFolder();
  const { world } = new Workspace(path, lab.name);
  mkdirSync(dirname(world), { recursive: true });
  runningWorld(lab, [longhorn(lab)], world);
  return { path, world };
}

async function strike(path: string, words: readonly string[], pace = 0): Promise<string> {
  let text = "";
  const out = new Writable({ write: (chunk, _encoding, done) => ((text += String(chunk)), done()) });
  await strikeLab({ project: path, lab, words, pace }, out);
  return stripVTControlCharacters(text);
}

const table = `
  photos             moves to ms01-c  7:20  eviction 5:50, detach 1:00, attach 0:10, start 0:20
  zigbee2mqtt        waits            5:50  its device is plugged into ms01-a, which is off
  csi-attacher-2     moves to ms01-b  6:10  eviction 5:50, start 0:20
  csi-provisioner-2  moves to ms01-b  6:10  eviction 5:50, start 0:20
  csi-resizer-2      moves to ms01-b  6:10  eviction 5:50, start 0:20
  csi-snapshotter-2  moves to ms01-b  6:10  eviction 5:50, start 0:20

  photos: 1 of 2 copies of its volume is within reach; rebuilt on ms01-c from 17:20 on.
  One pod a node, so none of them moves: longhorn-manager, longhorn-csi-plugin, engine-image, instance-manager.
`;
const headline = `ms01-a is off. etcd has its quorum (2 of 3), the Kubernetes API answers.
ms01-a stays off until: npm run rehearse -- fault node:ms01-a on
`;

test("a strike tells what becomes of every pod, and is kept", async () => {
  const { path, world } = project();
  expect(await strike(path, ["node:ms01-a", "off"])).toBe(headline + table);
  expect(World.open(world, lab).state.clusters["home"]?.pods).toMatchObject({
    "/photos/0": { node: "ms01-c", copies: ["ms01-b", "ms01-c"] },
    "/zigbee2mqtt/0": {},
  });
});

test("at a pace each thing is told at its moment first", async () => {
  const { path } = project();
  const began = Date.now();
  const text = await strike(path, ["node-off=ms01-a"], 0.0005);
  expect(Date.now() - began).toBeGreaterThan(17 * 60 * 0.5 - 5);
  const [told = "", ...rest] = text.slice(headline.length).split("\n\n");
  const moments = told.split("\n").map((line) => line.trim());
  expect(moments.filter((line) => /photos|zigbee/.test(line))).toEqual([
    "5:50 photos is evicted from ms01-a",
    "5:50 zigbee2mqtt is evicted from ms01-a",
    "6:50 the volume of photos is released",
    "7:00 the volume of photos is attached to ms01-c",
    "7:20 photos runs on ms01-c",
    "17:20 a copy of the volume of photos is made on ms01-c",
  ]);
  expect(`\n${rest.join("\n\n")}`).toBe(table);
});

test("whoever has read its first word may interrupt it", async () => {
  const { path } = project();
  const before = process.listenerCount("SIGINT");
  const answering: number[] = [];
  const note = (_chunk: unknown, _encoding: unknown, done: () => void) => {
    answering.push(process.listenerCount("SIGINT") - before);
    done();
  };
  const out = new Writable({ write: note });
  await strikeLab({ project: path, lab, words: ["node-off=ms01-a"], pace: 0.00001 }, out);
  expect(new Set(answering)).toEqual(new Set([1]));
  expect(process.listenerCount("SIGINT")).toBe(before);
});

test("a mistake of the project's own is none of what can't happen", async () => {
  const { path } = project();
  jest.spyOn(World, "open").mockImplementationOnce(() => {
    throw new TypeError("a bug");
  });
  await expect(strike(path, ["node-off=ms01-a"])).rejects.toThrow(TypeError);
  await expect(strike(path, ["flood"])).rejects.toMatchObject({ exitCode: 3 });
});

test("a project without a simulated lab has nothing to strike", async () => {
  await expect(strike(scratchFolder(), ["node-off=ms01-a"])).rejects.toThrow("There is no simulated lab yet.");
});
