import { App, TerraformStack } from "cdktf";

/** What every cdktf app does before it does anything of its own. */
const app = new App();
new TerraformStack(app, "empty");
app.synth();
