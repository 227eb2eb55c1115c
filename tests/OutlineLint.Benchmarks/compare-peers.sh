#!/usr/bin/env bash
# Times the whole outlinelint command against its peers in one run and prints medians and ratios.
#
#   compare-peers.sh                 builds outlinelint and the corpus, then measures
#   OUTLINELINT=/path/outlinelint    measures that binary instead, such as one compiled ahead of time
#   CORPUS=DIR                       takes a corpus that “generate DIR” wrote
#   PEERS=DIR                        where npm installs autocorrect-node and markdownlint-cli2; kept for the next run
#   RUNS=N                           runs of each command; 7 by default, 3 for the slow peers
#
# Needs: dotnet, python3 for the clock, rg (apt install ripgrep), node and npm. Installs nothing globally: the two
# npm packages go to a folder below the temporary one. A peer that is missing is named and left out.
set -euo pipefail
cd "$(dirname "$0")/../.."

work=${TMPDIR:-/tmp}/outlinelint-peers
corpus=${CORPUS:-$work/corpus}
peers=${PEERS:-$work/npm}
runs=${RUNS:-7}
marker='^\s*(#+\s*)?(第[一二三四五六七八九十百]+[章节条]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|[0-9]+[.、．]|[一二三四五六七八九十]+(是|要)|第[一二三四五六七八九十]+，)'

say() { printf '%s\n' "$*" >&2; }

median() { # RUNS COMMAND…: the median wall time in milliseconds; exit codes 0 and 1 are a peer's findings
    python3 - "$@" <<'PYTHON'
import statistics, subprocess, sys, time
runs, command, times = int(sys.argv[1]), sys.argv[2:], []
for run in range(runs + 1):
    start = time.perf_counter()
    code = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
    times.append((time.perf_counter() - start) * 1000)
    if code > 1:
        sys.exit(f"exit code {code}: {' '.join(command)[:200]}")
print(f"{statistics.median(times[1:]):.1f}")
PYTHON
}

has() { command -v "$1" >/dev/null || { say "$1 is missing ($2): left out"; return 1; }; }

row() { printf '| %s | %s | %s |\n' "$1" "$2" "$(python3 -c "print(f'{$ours / $2:.2f}')")"; }

peer() { # NAME RUNS COMMAND…
    local name=$1 count=$2 time
    shift 2
    if time=$(median "$count" "$@"); then row "$name" "$time"; else say "$name failed: left out"; fi
}

mkdir -p "$work"
if [[ -z ${OUTLINELINT:-} ]]; then
    dotnet publish -c Release --nologo -v quiet -o "$work/bin" src/OutlineLint.Cli >&2
    OUTLINELINT=$work/bin/outlinelint
fi
[[ -x $OUTLINELINT ]] || { say "no program at $OUTLINELINT"; exit 2; }
if [[ ! -d $corpus/files ]]; then
    dotnet run -c Release --project tests/OutlineLint.Benchmarks -- generate "$corpus" >&2
fi
if command -v npm >/dev/null && [[ ! -d $peers/node_modules ]]; then
    mkdir -p "$peers"
    npm install --prefix "$peers" --no-audit --no-fund autocorrect-node markdownlint-cli2 >&2 || say "npm could not install the peers"
fi

files=("$corpus"/files/*.txt)
ours=$(median "$runs" "$OUTLINELINT" outline --output-format json --jobs 1 "$corpus/files")
echo "${#files[@]} files, $(cat "${files[@]}" | wc -c | awk '{ printf "%.0f", $1 / 1e6 }') MB, one thread:"
echo
echo "| command | ms | outlinelint : it |"
echo "| --- | ---: | ---: |"
row "outlinelint outline --output-format json --jobs 1" "$ours"
if has rg "apt install ripgrep"; then peer "rg -j1 MARKER" "$runs" rg -j1 --no-ignore "$marker" "$corpus/files"; fi
peer "wc -m" "$runs" env LC_ALL=C.UTF-8 wc -m "${files[@]}"
if [[ -x $peers/node_modules/.bin/autocorrect ]]; then
    peer "autocorrect --lint" 3 "$peers/node_modules/.bin/autocorrect" --lint "$corpus/files"
else
    say "autocorrect-node is missing (npm): left out"
fi
if [[ -x $peers/node_modules/.bin/markdownlint-cli2 ]]; then
    peer "markdownlint-cli2" 3 "$peers/node_modules/.bin/markdownlint-cli2" "$corpus/files/*.txt"
else
    say "markdownlint-cli2 is missing (npm): left out"
fi

one=${files[3]}
ours=$(median 21 "$OUTLINELINT" outline "$one")
echo
echo "One file, cold start:"
echo
echo "| command | ms | outlinelint : it |"
echo "| --- | ---: | ---: |"
row "outlinelint outline FILE" "$ours"
if has node "nodejs"; then peer "node -e 1" 21 node -e 1; fi
