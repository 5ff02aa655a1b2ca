import { complaints, firstNode, shippedLab } from "../support/labs";

function warnings(driver: string): string[] {
  const lab = shippedLab();
  firstNode(lab).machine.ports["rj0"] = { driver, speed: 2.5 };
  return complaints(lab).warnings;
}

test("a driver that nobody knows is told, since the port would never be found", () => {
  expect(warnings("i226")).toEqual([
    "nodes[0].machine.ports.rj0.driver is no driver that this project knows: Talos finds the port by it",
  ]);
});

test.each(["igc", "r8169", "virtio_net", "bcmgenet", "mlx5_core"])("%s is a driver", (driver) => {
  expect(warnings(driver)).toEqual([]);
});
