package main

import (
	"errors"

	"github.com/hashicorp/go-multierror"
	"github.com/siderolabs/talos/pkg/machinery/config"
	document "github.com/siderolabs/talos/pkg/machinery/config/config"
	"github.com/siderolabs/talos/pkg/machinery/config/container"
)

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
