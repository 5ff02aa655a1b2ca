/**
 * What to do once a lab is deployed for the first time.
 *
 * @param before what to put before a command, such as `npm run rehearse -- `
 */
export const firstSteps = (lab: string, before = ""): readonly string[] => [
  `next: ${before}./labctl kubeconfig --output ~/.kube/${lab} && export KUBECONFIG=~/.kube/${lab}`,
  `      ${before}./labctl talosconfig --output ~/.talos/${lab}; README.md, "Deploying for real", step 8, says what to look at`,
];
