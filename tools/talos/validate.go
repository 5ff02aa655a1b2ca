package main

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/siderolabs/talos/pkg/machinery/config/machine"
)

// input is one lab: what Terraform hands to the provider for each of its nodes.
type input struct {
	ClusterName       string `json:"clusterName"`
	Endpoint          string `json:"clusterEndpoint"`
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
