#!/bin/sh
# Stands between the cdktf CLI and Terraform. The CLI hangs up on Terraform when it is interrupted or loses its terminal, and
# takes a killed Terraform for a successful one. So: a hang-up is ignored, by Terraform too; an interrupt or a TERM reaches
# Terraform, which finishes what it has begun; and its exit code is passed on whatever ended it. The CLI stops reading as soon
# as Terraform is gone and would lose its last words, often the error, so it gets a moment to read them. And Terraform refuses
# the CLI's -migrate-state where HCP is the destination: it always asks then, and the CLI answers what it has asked.
#
# A rehearsal names the folder that Terraform must not work outside of (LAB_TERRAFORM_WITHIN). Links and -chdir are seen through.
case "$1" in -chdir=*) cd "${1#-chdir=}" || exit 1; shift ;; esac
if [ -n "$LAB_TERRAFORM_WITHIN" ]; then
  case "$1:$(pwd -P)/" in
    version:* | -v:* | *:"$LAB_TERRAFORM_WITHIN"/*) ;;
    *) echo "A rehearsal runs Terraform in $LAB_TERRAFORM_WITHIN only, not in $(pwd -P)." >&2; exit 1 ;;
  esac
fi

# On PATH under Terraform's name, as in a rehearsal, it would start itself without end.
case "${LAB_TERRAFORM:-terraform}" in
  */*) ;;
  *) if [ "$(command -v "${LAB_TERRAFORM:-terraform}")" -ef "$0" ]; then
       echo "LAB_TERRAFORM has to name the Terraform behind $0." >&2
       exit 1
     fi ;;
esac

trap '' HUP
trap : INT TERM
[ -z "$LAB_TERRAFORM_RUNS" ] || echo "$$" > "$LAB_TERRAFORM_RUNS/$$"
if [ "$1" = init ] && grep -q '"cloud": {' cdk.tf.json 2>/dev/null; then
  for argument; do
    shift
    [ "$argument" = -migrate-state ] || set -- "$@" "$argument"
  done
fi
"${LAB_TERRAFORM:-terraform}" "$@"
code=$?
[ -z "$LAB_TERRAFORM_JOURNAL" ] || echo "$code $1 $PWD" >> "$LAB_TERRAFORM_JOURNAL"
[ -z "$LAB_TERRAFORM_RUNS" ] || rm -f "$LAB_TERRAFORM_RUNS/$$"
[ ! -t 1 ] || sleep 0.3
exit "$code"
