import { parseAllDocuments } from "yaml";
import type { TalosDocument } from "../../.gen/talos/documents";
import type { Plan } from "../../terraform/run/plan-file";

/** The configuration of a node that is installed, as a plan changes it. */
export interface ChangedConfiguration {
  /** Of the resource. */
  readonly address: string;
  /** Of the node. */
  readonly ip: string;
  readonly before: readonly TalosDocument[];
  readonly after: readonly TalosDocument[];
}

/** Every node that a plan configures anew. One that is replaced is created anew, and had none. */
export function changedConfigurations({ changes, state = [] }: Plan): ChangedConfiguration[] {
  return changes.flatMap(({ address, type, actions, after }): ChangedConfiguration[] => {
    if (type !== "talos_machine_configuration_apply" || !actions.includes("update")) return [];
    const was = documentsIn(state.find((one) => one.address === address)?.values);
    const is = documentsIn(after);
    return was === undefined || is === undefined
      ? []
      : [{ address, ip: String(after?.["node"]), before: was, after: is }];
  });
}

function documentsIn(values: Readonly<Record<string, unknown>> | undefined): TalosDocument[] | undefined {
  const yaml = values?.["machine_configuration"];
  if (typeof yaml !== "string") return undefined;
  const documents = parseAllDocuments(yaml).map((document) => document.toJS() as TalosDocument | null);
  return documents.filter((document) => document !== null);
}
