import { join } from "node:path";
import { ProviderError } from "../../rehearsal/protocol/diagnostics";
import { type ObjectValue, UNKNOWN, type Value } from "../../rehearsal/protocol/value";
import { addressOf, connect } from "../../rehearsal/providers/connection";
import { World } from "../../rehearsal/world/world";
import { labWith } from "../support/labs";
import { scratchFolder } from "../support/scratch";

test.each([
  ["https://10.0.10.10:6443", true, "https://10.0.10.10:6443"],
  ["https://10.0.10.10:6443/", true, "https://10.0.10.10:6443"],
  ["10.0.10.10:6443", true, "https://10.0.10.10:6443"],
  ["10.0.10.10:6443", false, "http://10.0.10.10:6443"],
  ["localhost:6443", true, "https://localhost:6443"],
  ["https://proxy.example.com/lab", true, "https://proxy.example.com/lab"],
  ["", true, ""],
])("the host %j is taken as the real client takes it", (host, tls, address) => {
  expect(addressOf(host, tls)).toBe(address);
});

test.each<[string, Value, string]>([
  ["no address", "10.0.10.10:port", 'host must be a URL or a host:port pair: "10.0.10.10:port"'],
  ["a path without a scheme", "10.0.10.10/lab", 'host must be a URL or a host:port pair: "10.0.10.10/lab"'],
  ["empty", "", "connection refused"],
  ["left out", null, "connection refused"],
  ["unknown", UNKNOWN, "host is not known while planning"],
  ["nobody's", "10.0.10.10:6443", "dial tcp 10.0.10.10:6443: connect: no route to host"],
])("a host that is %s is refused in the provider's words", (_what, host, words) => {
  const world = World.open(join(scratchFolder(), "world.json"), labWith());
  const settings: ObjectValue = { host, cluster_ca_certificate: UNKNOWN, client_certificate: null };
  expect(() => connect(world, settings)).toThrow(ProviderError);
  expect(() => connect(world, settings)).toThrow(words);
});
