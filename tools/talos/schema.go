package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/google/cel-go/cel"
	"github.com/siderolabs/talos/pkg/machinery/api/resource/definitions/block"
	"github.com/siderolabs/talos/pkg/machinery/api/resource/definitions/network"
	"github.com/siderolabs/talos/pkg/machinery/cel/celenv"
	"google.golang.org/protobuf/reflect/protoreflect"
)

const machinery = "github.com/siderolabs/talos/pkg/machinery"

// prose lists what editors show and no check reads.
var prose = []string{"title", "description", "markdownDescription", "x-intellij-html-description"}

// word is what a name in an expression looks like; operators have names of other signs.
var word = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]*$`)

type schemaDump struct {
	Version     string           `json:"version"`
	Documents   any              `json:"documents"`
	Expressions map[string]names `json:"expressions"`
}

// names lists what an expression may use.
type names struct {
	// Fields are those of variables that are objects.
	Fields map[string][]string `json:"fields"`
	// Others are plain variables, constants and functions.
	Others []string `json:"others"`
}

func schema() (*schemaDump, error) {
	// The module embeds its schema in its own tests only, so it is read from the module's source.
	where, err := exec.Command("go", "list", "-m", "-f", "{{.Version}} {{.Dir}}", machinery).Output()
	if err != nil {
		return nil, fmt.Errorf("go list -m %s: %w", machinery, err)
	}

	version, folder, _ := strings.Cut(strings.TrimSpace(string(where)), " ")

	text, err := os.ReadFile(filepath.Join(folder, "config", "schemas", "config.schema.json"))
	if err != nil {
		return nil, err
	}

	var documents map[string]any
	if err = json.Unmarshal(text, &documents); err != nil {
		return nil, fmt.Errorf("config.schema.json: %w", err)
	}

	return &schemaDump{Version: version, Documents: withoutProse(documents), Expressions: expressionNames()}, nil
}

func withoutProse(value any) any {
	switch typed := value.(type) {
	case map[string]any:
		kept := make(map[string]any, len(typed))

		for key, inner := range typed {
			// A property may be called `title`; the prose is always a text.
			if _, text := inner.(string); text && slices.Contains(prose, key) {
				continue
			}

			kept[key] = withoutProse(inner)
		}

		return kept
	case []any:
		for index, inner := range typed {
			typed[index] = withoutProse(inner)
		}
	}

	return value
}

// expressionNames lists what is known in each environment that Talos evaluates selectors in.
func expressionNames() map[string]names {
	objects := map[string]protoreflect.ProtoMessage{
		"disk":   &block.DiskSpec{},
		"volume": &block.DiscoveredVolumeSpec{},
		"link":   &network.LinkStatusSpec{},
	}
	environments := map[string]*cel.Env{
		"disk":   celenv.DiskLocator(),
		"volume": celenv.VolumeLocator(),
		"link":   celenv.LinkLocator(),
	}
	found := make(map[string]names, len(environments))

	for environment, env := range environments {
		known := names{Fields: map[string][]string{}}

		for _, variable := range env.Variables() {
			if object, ok := objects[variable.Name()]; ok {
				known.Fields[variable.Name()] = fieldsOf(object)
			} else if word.MatchString(variable.Name()) {
				known.Others = append(known.Others, variable.Name())
			}
		}

		for function := range env.Functions() {
			if word.MatchString(function) {
				known.Others = append(known.Others, function)
			}
		}

		slices.Sort(known.Others)
		known.Others = slices.Compact(known.Others)
		found[environment] = known
	}

	return found
}

func fieldsOf(message protoreflect.ProtoMessage) []string {
	fields := message.ProtoReflect().Descriptor().Fields()
	names := make([]string, 0, fields.Len())

	for index := range fields.Len() {
		names = append(names, string(fields.Get(index).Name()))
	}

	slices.Sort(names)

	return names
}
