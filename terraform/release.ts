/** A release of Terraform and the checksums of its archives. */
export interface TerraformRelease {
  readonly version: string;
  /** SHA-256 of `terraform_<version>_<platform>.zip`, by platform. */
  readonly sha256: Readonly<Record<string, string>>;
}

/** The release to fetch if neither Terraform nor OpenTofu is installed: the one that the project is tested with. */
export const pinnedRelease: TerraformRelease = {
  version: "1.11.4",
  sha256: {
    darwin_amd64: "a56d5002b9f7647291faccc3dd1a70350e60fb61e4c45037629508b8fdc2575b",
    darwin_arm64: "867e0808fa971217043e25b7a792b10720c79b1546f8a68479b74f138be73e18",
    linux_amd64: "1ce994251c00281d6845f0f268637ba50c0005657eb3cf096b92f753b42ef4dc",
    linux_arm64: "a43d1d0da9b9bab214a8305a39db0e40869572594ccf50c416a7756499143633",
  },
};

/** The first version that has write-only attributes, which the stacks use. The same number for Terraform and OpenTofu. */
export const oldestVersion = "1.11.0";

/** The platform in the words of Terraform's archives. */
export function platform(os: string = process.platform, cpu: string = process.arch): string {
  return `${os}_${cpu === "x64" ? "amd64" : cpu}`;
}
