package main

import (
	"github.com/siderolabs/talos/pkg/machinery/config"
	"github.com/siderolabs/talos/pkg/machinery/config/bundle"
	"github.com/siderolabs/talos/pkg/machinery/config/configloader"
	"github.com/siderolabs/talos/pkg/machinery/config/configpatcher"
	"github.com/siderolabs/talos/pkg/machinery/config/encoder"
	"github.com/siderolabs/talos/pkg/machinery/config/generate"
	"github.com/siderolabs/talos/pkg/machinery/constants"
	"github.com/siderolabs/talos/pkg/machinery/gendata"
)

// generateBundle makes what the Terraform provider generates, with secrets that are thrown away
// (terraform-provider-talos v0.11.0, pkg/talos/util.go).
func generateBundle(lab input) (*bundle.Bundle, error) {
	contract, err := config.ParseContractFromVersion(lab.TalosContract)
	if err != nil {
		return nil, err
	}

	return bundle.NewBundle(
		bundle.WithInputOptions(&bundle.InputOptions{
			ClusterName: lab.ClusterName,
			Endpoint:    lab.Endpoint,
			KubeVersion: lab.KubernetesVersion,
			GenOptions: []generate.Option{
				generate.WithClusterDiscovery(true),
				generate.WithDNSDomain(constants.DefaultDNSDomain),
				generate.WithInstallDisk("/dev/sda"),
				generate.WithInstallImage("ghcr.io/siderolabs/installer:" + gendata.VersionTag),
				generate.WithVersionContract(contract),
			},
		}),
		bundle.WithVerbose(false),
	)
}

// applyPatches lays one patch after another over the generated configuration, so that an error has a document. It reads the
// result as a machine would: from its text. Nothing if a patch can't be laid over it.
func applyPatches(base config.Provider, patches []patch, result *verdict) config.Provider {
	current := configpatcher.WithConfig(base)

	for _, one := range patches {
		loaded, err := configpatcher.LoadPatch([]byte(one.YAML))
		if err == nil {
			current, err = configpatcher.Apply(current, []configpatcher.Patch{loaded})
		}

		if err != nil {
			result.Errors = append(result.Errors, remarks(one.Document, err)...)

			return nil
		}
	}

	merged, err := current.Config()
	if err == nil {
		var text []byte

		text, err = merged.EncodeBytes(encoder.WithComments(encoder.CommentsDisabled))
		if err == nil {
			merged, err = configloader.NewFromBytes(text)
		}
	}

	if err != nil {
		result.Errors = append(result.Errors, remarks("", err)...)

		return nil
	}

	return merged
}
