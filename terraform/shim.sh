#!/bin/sh
# Stands between the cdktf CLI and Terraform. The CLI hangs up on Terraform when it is interrupted or loses its terminal, and
# takes a killed Terraform for a successful one. So: a hang-up is ignored, by Terraform too; an interrupt or a TERM reaches
# Terraform, which finishes what it has begun; and its exit code is passed on whatever ended it. After a failure the CLI stops
# reading at once and would lose the error, so it gets a moment to read it.
trap '' HUP
trap : INT TERM
[ -z "$LAB_TERRAFORM_RUNS" ] || echo "$$" > "$LAB_TERRAFORM_RUNS/$$"
"${LAB_TERRAFORM:-terraform}" "$@"
code=$?
[ -z "$LAB_TERRAFORM_RUNS" ] || rm -f "$LAB_TERRAFORM_RUNS/$$"
[ "$code" -eq 0 ] || sleep 0.3
exit "$code"
