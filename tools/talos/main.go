// Talos' own code at work on this project's machine configurations.
//
//	talos schema    prints the JSON schema of every document kind, without prose, and the names that CEL expressions know
//	talos validate  reads nodes from standard input and prints what Talos' validator says of each
//	talos ids       reads schematics from standard input and prints the id of each, by the Image Factory's YAML library
package main

import (
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 1 {
		return fmt.Errorf("usage: talos schema | validate | ids")
	}

	var (
		result any
		err    error
	)

	switch args[0] {
	case "schema":
		result, err = schema()
	case "validate":
		result, err = validateAll(os.Stdin)
	case "ids":
		result, err = schematicIDs(os.Stdin)
	default:
		return fmt.Errorf("%q is no command: use schema, validate or ids", args[0])
	}

	if err != nil {
		return err
	}

	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")

	return encoder.Encode(result)
}
