package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"

	"go.yaml.in/yaml/v4"
)

// schematic is what this project uses of the Image Factory's (siderolabs/image-factory, pkg/schematic): the order of the fields
// and what is left out when empty are part of an id.
type schematic struct {
	Overlay struct {
		Image string `yaml:"image"`
		Name  string `yaml:"name"`
	} `yaml:"overlay,omitempty"`
	Customization struct {
		ExtraKernelArgs  []string `yaml:"extraKernelArgs,omitempty"`
		SystemExtensions struct {
			OfficialExtensions []string `yaml:"officialExtensions,omitempty"`
		} `yaml:"systemExtensions,omitempty"`
	} `yaml:"customization"`
}

// schematicIDs reads schematics as a list of YAML texts, and gives the ids of what the provider and the factory understand of
// them, with the YAML library of both.
func schematicIDs(from io.Reader) ([]string, error) {
	var texts []string
	if err := json.NewDecoder(from).Decode(&texts); err != nil {
		return nil, fmt.Errorf("the input is no list of schematics: %w", err)
	}

	ids := make([]string, 0, len(texts))

	for _, text := range texts {
		var one schematic
		if err := yaml.Unmarshal([]byte(text), &one); err != nil {
			return nil, fmt.Errorf("%q is no schematic: %w", text, err)
		}

		canonical, err := yaml.Marshal(one)
		if err != nil {
			return nil, err
		}

		sum := sha256.Sum256(canonical)
		ids = append(ids, hex.EncodeToString(sum[:]))
	}

	return ids, nil
}
