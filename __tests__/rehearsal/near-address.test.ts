import { nearAddress } from "../../rehearsal/runner/near-address";

const addresses = [
  "helm_release.cilium_chart_release_A9788DE5",
  "helm_release.cloudflared_chart_release_8994645E",
  ...Array.from({ length: 12 }, (_, index) => `aws_iam_user.user-${index}`),
  "data.talos_cluster_health.gate_health_A4005D49",
];

test.each([
  ["helm_release.cilium_chart_release_A9788DE6", 'Did you mean "helm_release.cilium_chart_release_A9788DE5"?'],
  ["helm_release.cilium", 'There is "helm_release.cilium_chart_release_A9788DE5".'],
  ["cilium", 'There is "helm_release.cilium_chart_release_A9788DE5".'],
  ["*", "There are resources of the types aws_iam_user, data.talos_cluster_health, helm_release."],
  ["helm_releases.cloudflared*", 'There is "helm_release.cloudflared_chart_release_8994645E".'],
  ["data.talos_cluster_health.gate", 'There is "data.talos_cluster_health.gate_health_A4005D49".'],
  [
    "helm_release.velero",
    'There is "helm_release.cilium_chart_release_A9788DE5", "helm_release.cloudflared_chart_release_8994645E".',
  ],
])("%s", (word, says) => expect(nearAddress(word, addresses)).toBe(says));

test("a long list is cut, and says so", () => {
  expect(nearAddress("aws_iam_user.somebody_else", addresses)).toMatch(/"aws_iam_user\.user-7", and 4 more\.$/);
});
