package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/hashicorp/go-multierror"
	"github.com/siderolabs/talos/pkg/machinery/config"
	"github.com/siderolabs/talos/pkg/machinery/config/bundle"
	document "github.com/siderolabs/talos/pkg/machinery/config/config"
	"github.com/siderolabs/talos/pkg/machinery/config/configloader"
	"github.com/siderolabs/talos/pkg/machinery/config/configpatcher"
	"github.com/siderolabs/talos/pkg/machinery/config/container"
	"github.com/siderolabs/talos/pkg/machinery/config/encoder"
	"github.com/siderolabs/talos/pkg/machinery/config/generate"
	"github.com/siderolabs/talos/pkg/machinery/config/machine"
	"github.com/siderolabs/talos/pkg/machinery/constants"
	"github.com/siderolabs/talos/pkg/machinery/gendata"
)

// input is one lab: what Terraform hands to the provider for each of its nodes.
type input struct {
	ClusterName       string `json:"clusterName"`
	Endpoint          string `json:"endpoint"`
	TalosContract     string `json:"talosContract"`
	KubernetesVersion string `json:"kubernetesVersion"`
	Nodes             []struct {
		Name string `json:"name"`
		// MachineType is "controlplane" or "worker".
		MachineType string  `json:"machineType"`
		Patches     []patch `json:"patches"`
	} `json:"nodes"`
}

// patch is one document of ours as YAML, and what a message calls it.
type patch struct {
	Document string `json:"document"`
	YAML     string `json:"yaml"`
}

// remark is one thing that Talos says of a node. Document is empty where it is about the configuration as a whole.
type remark struct {
	Document string `json:"document"`
	Message  string `json:"message"`
}

type verdict struct {
	Node      string   `json:"node"`
	Documents []string `json:"documents"`
	Errors    []remark `json:"errors"`
	Warnings  []remark `json:"warnings"`
}

// bareMetal is the mode that a machine with an installation runs in.
type bareMetal struct{}

func (bareMetal) String() string        { return "metal" }
func (bareMetal) RequiresInstall() bool { return true }
func (bareMetal) InContainer() bool     { return false }

func validateAll(from io.Reader) ([]verdict, error) {
	decoder := json.NewDecoder(from)
	decoder.DisallowUnknownFields()

	var lab input
	if err := decoder.Decode(&lab); err != nil {
		return nil, fmt.Errorf("the input is no lab: %w", err)
	}

	generated, err := generateBundle(lab)
	if err != nil {
		return nil, err
	}

	verdicts := make([]verdict, 0, len(lab.Nodes))

	for _, node := range lab.Nodes {
		result := verdict{Node: node.Name, Documents: []string{}, Errors: []remark{}, Warnings: []remark{}}

		base := generated.Worker()

		switch node.MachineType {
		case machine.TypeControlPlane.String():
			base = generated.ControlPlane()
		case machine.TypeWorker.String():
		default:
			return nil, fmt.Errorf("machineType (%s) of %s must be controlplane or worker", node.MachineType, node.Name)
		}

		if patched := applyPatches(base, node.Patches, &result); patched != nil {
			judge(patched, &result)
		}

		verdicts = append(verdicts, result)
	}

	return verdicts, nil
}

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

// judge asks each document's own validator, so that every remark has a document, and then the configuration's, which also
// knows what does not go together.
func judge(merged config.Provider, result *verdict) {
	for _, one := range merged.Documents() {
		name := nameOf(one)
		result.Documents = append(result.Documents, name)

		if validator, ok := one.(document.Validator); ok {
			warnings, err := validator.Validate(bareMetal{})
			result.Errors = append(result.Errors, remarks(name, err)...)

			for _, warning := range warnings {
				result.Warnings = append(result.Warnings, remark{Document: name, Message: warning})
			}
		}

		if validator, ok := one.(container.V1Alpha1ConflictValidator); ok && merged.RawV1Alpha1() != nil {
			result.Errors = append(result.Errors, remarks(name, validator.V1Alpha1ConflictValidate(merged.RawV1Alpha1()))...)
		}
	}

	warnings, err := merged.Validate(bareMetal{})
	if len(result.Errors) == 0 {
		result.Errors = append(result.Errors, remarks("", err)...)
	}

	if len(result.Warnings) < len(warnings) {
		result.Warnings = nil

		for _, warning := range warnings {
			result.Warnings = append(result.Warnings, remark{Message: warning})
		}
	}
}

func nameOf(one document.Document) string {
	name := one.Kind()
	if name == "" {
		name = "v1alpha1"
	}

	if named, ok := one.(document.NamedDocument); ok {
		name += " " + named.Name()
	}

	return name
}

// remarks takes joined errors apart.
func remarks(document string, err error) []remark {
	if err == nil {
		return nil
	}

	var many *multierror.Error
	if errors.As(err, &many) {
		return each(document, many.Errors)
	}

	if joined, ok := err.(interface{ Unwrap() []error }); ok {
		return each(document, joined.Unwrap())
	}

	return []remark{{Document: document, Message: err.Error()}}
}

func each(document string, errs []error) []remark {
	var found []remark
	for _, err := range errs {
		found = append(found, remarks(document, err)...)
	}

	return found
}
