import { LabRun } from "../support/lab-run";
import { labWith } from "../support/labs";
import { groups } from "../support/other-labs";

test.each(groups.flat())("a lab with %s deploys", async (_what, change) => {
  await LabRun.deploysWhole(labWith(change));
});
