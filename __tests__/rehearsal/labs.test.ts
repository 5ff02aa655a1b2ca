import { LabRun } from "../support/lab-run";
import { labWith } from "../support/labs";
import { groups } from "../support/other-labs";

test.each(groups.map((group) => [group.map(([what]) => what).join(", "), group] as const))(
  "a lab with %s deploys",
  async (_what, group) => {
    await LabRun.deploysWhole(labWith((lab) => group.forEach(([, change]) => change(lab))));
  },
);
