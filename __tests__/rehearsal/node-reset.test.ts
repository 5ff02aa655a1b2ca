import { toYaml } from "../../lab/yaml";
import { happen } from "../../rehearsal/world/pods/happen";
import { strike } from "../../rehearsal/world/strike";
import { at, labWith } from "../support/labs";
import { runningWorld } from "../support/running-world";

const lab = labWith((input) => {
  input.apps = [{ name: "photos", memory: 4, volume: 500 }];
});
const addresses = ["10.0.10.11", "10.0.10.12", "10.0.10.13"];
const stages = ({ state }: ReturnType<typeof runningWorld>) => addresses.map((one) => state.machines[one]?.stage);

test("a node that is reset waits for a configuration, with its disks; the cluster goes on", () => {
  const world = runningWorld(lab);
  const before = world.state.machines["10.0.10.12"];
  expect(strike(world, "node-reset=ms01-b")).toBe("ms01-b is in maintenance mode");
  expect(stages(world)).toEqual(["running", "maintenance", "running"]);
  expect(world.state.machines["10.0.10.12"]).toEqual({
    ...before,
    stage: "maintenance",
    configuration: undefined,
  });
  expect(Object.keys(world.state.clusters)).toEqual(["home"]);
});

test("its pods go elsewhere", () => {
  const world = runningWorld(lab);
  happen(world, "api-up");
  const { node = "" } = world.state.clusters["home"]?.pods?.["/photos/0"] ?? {};
  const { cluster } = happen(world, `node-reset=${node}`);
  const photos = cluster?.happenings.find(({ pod }) => pod === "photos");
  expect(photos).toMatchObject({ what: "moves", from: node });
  expect(cluster?.situation.etcd).toEqual({ running: 2, members: 2 });
});

test("the last control plane takes its cluster along", () => {
  const world = runningWorld(lab);
  expect(strike(world, "node-reset=ms01-a,ms01-b,ms01-c")).toBe("ms01-a, ms01-b, ms01-c are in maintenance mode");
  expect(world.state.clusters).toEqual({});
});

test("without a quorum no member leaves etcd: it is all of them or none", () => {
  const world = runningWorld(lab);
  strike(world, "node-off=ms01-a,ms01-b");
  expect(() => strike(world, "node-reset=ms01-c")).toThrow(
    "fault (node-reset=ms01-c) can't happen: etcd has lost its quorum, and no member can leave it. Name every control plane, as with --graceful=false.",
  );
  expect(stages(world)).toEqual(["running", "running", "running"]);
  strike(world, "node-reset=ms01-a,ms01-b,ms01-c");
  expect(world.state.machines["10.0.10.11"]?.off).toBeUndefined();
});

test("a cluster without etcd's data is gone, and its nodes run", () => {
  const world = runningWorld(lab);
  expect(happen(world, "etcd-lost")).toEqual({ done: expect.stringContaining("keep their configurations") as string });
  expect(stages(world)).toEqual(["running", "running", "running"]);
  expect(world.state.clusters).toEqual({});
});

describe("a data disk", () => {
  test("is used before it is Longhorn's, and stays so until it is wiped", () => {
    const world = runningWorld(lab);
    strike(world, "node-reset=ms01-b");
    strike(world, "disk-used=ms01-b");
    strike(world, "node-reset=ms01-b");
    expect(world.state.machines["10.0.10.12"]?.used).toBe("DATADISK-MS01-B");
    strike(world, "disk-wiped=ms01-b");
    expect(world.state.machines["10.0.10.12"]).not.toHaveProperty("used");
  });

  test.each([
    ["is lost with the STATE that its key is locked to", true, "DATADISK-MS01-B"],
    ["is opened again by a key that needs no STATE", false, undefined],
  ])("%s", (_what, lockToState, used) => {
    const world = runningWorld(lab);
    const machine = at(Object.values(world.state.machines), 1);
    const volume = {
      kind: "UserVolumeConfig",
      provisioning: { diskSelector: { match: 'disk.serial == "DATADISK-MS01-B"' } },
      encryption: { keys: [{ slot: 0, lockToState }] },
    };
    const configuration = `${machine.configuration}---\n${toYaml(volume)}`;
    world.change({ machines: { ...world.state.machines, [machine.address]: { ...machine, configuration } } });
    strike(world, "node-reset=ms01-b");
    expect(world.state.machines[machine.address]?.used).toBe(used);
  });

  test("of a node that runs is in use", () => {
    expect(() => strike(runningWorld(lab), "disk-used=ms01-b")).toThrow(
      "fault (disk-used=ms01-b) can't happen: the data disk of ms01-b is in use. Reset the node first: node-reset=ms01-b.",
    );
  });

  test("has to be there", () => {
    const without = labWith((input) => delete input.nodes[2]?.disks.data);
    expect(() => strike(runningWorld(without), "disk-used=ms01-c")).toThrow("ms01-c has no data disk.");
  });
});
