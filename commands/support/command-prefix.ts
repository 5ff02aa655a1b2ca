/** What stands before a command that is to work where this one does: nothing, or the rehearsal's. */
export const commandPrefix = (): string => (process.env["LAB_TERRAFORM_WITHIN"] ? "npm run rehearse -- " : "");
