#!/usr/bin/env bash
# What action.yml runs: installs outlinelint from the checkout of the action, then checks with annotations on the lines of the pull request.
#
#   OUTLINELINT_PATHS   what is checked, separated by white space; the whole repository when empty
#   OUTLINELINT_ARGS    more arguments of “outlinelint check”
#   OUTLINELINT_SARIF   a file for code scanning; none when empty
set -euo pipefail
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=${RUNNER_TEMP:-${TMPDIR:-/tmp}}/outlinelint

if [[ ! -x $work/bin/outlinelint ]]; then
    # A global.json or a nuget.config of the checked repository must not decide how the tool is built.
    (cd "$source" && dotnet pack src/OutlineLint.Cli --configuration Release --output "$work/feed" \
        && dotnet tool install OutlineLint.Cli --tool-path "$work/bin" --add-source "$work/feed")
fi

read -r -d '' -a paths <<<"${OUTLINELINT_PATHS:-}" || true
read -r -d '' -a arguments <<<"${OUTLINELINT_ARGS:-}" || true
reports=(--output-format github)
[[ -z ${OUTLINELINT_SARIF:-} ]] || reports+=(--output-format sarif --output-file "$OUTLINELINT_SARIF")
"$work/bin/outlinelint" check "${reports[@]}" "${arguments[@]}" "${paths[@]}"
