#!/usr/bin/env bash
# A real VS Code for the end-to-end tests: code-server from npm, with its native modules built on this machine, and the driver
# of the browser beside it. Nothing is downloaded but npm packages. A second run in the same folder does nothing.
# usage: setup-code-server.sh DIR
set -euo pipefail
folder=$(realpath --canonicalize-missing "${1:?usage: setup-code-server.sh DIR}")
code_server=4.100.3 # The last one that runs on Node 20.
playwright=1.65.1
stamp=$folder/ready-$code_server-$playwright-node-$(node --version)
[[ -e $stamp ]] && exit 0

as_root() { if [[ $(id -u) == 0 ]]; then "$@"; else sudo "$@"; fi; }

# The libraries that the native modules link against, Node's own headers, and the search program that VS Code calls.
packages=(g++ libkrb5-dev libnode-dev libsecret-1-dev make pkg-config python3 ripgrep)
missing=()
for package in "${packages[@]}"; do
    dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep --quiet 'ok installed' || missing+=("$package")
done
# Headers that came with Node itself do as well.
[[ -e /usr/include/node/node.h ]] && missing=("${missing[@]/#libnode-dev/}")
missing=(${missing[@]+${missing[@]}})
if ((${#missing[@]})); then
    as_root apt-get install --yes --no-install-recommends "${missing[@]}" ||
        { as_root apt-get update && as_root apt-get install --yes --no-install-recommends "${missing[@]}"; }
fi

mkdir --parents "$folder"
cd "$folder"
export npm_config_nodedir=${NODEDIR:-/usr} npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
[[ -e package.json ]] || echo '{ "name": "editors", "private": true }' >package.json
npm install --ignore-scripts --save-exact "code-server@$code_server" "playwright-core@$playwright"

# What code-server's own post-install would do, without what it fetches from elsewhere.
(cd node_modules/argon2 && { [[ -d prebuilds ]] || npm exec --offline -- node-pre-gyp install --build-from-source; })
cd node_modules/code-server/lib/vscode
npm install --omit=dev --ignore-scripts
(cd extensions && npm install --omit=dev --ignore-scripts)
for module in @vscode/spdlog native-watchdog kerberos; do npm rebuild "$module"; done
# node-pty builds, then fails in a post-install step for Windows; what counts is the module.
npm rebuild node-pty || true
[[ -e node_modules/node-pty/build/Release/pty.node ]]
mkdir --parents node_modules/@vscode/ripgrep/bin
ln --symbolic --force --no-dereference "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg
ln --symbolic --force --no-dereference node_modules node_modules.asar

cd "$folder"
node_modules/.bin/code-server --version
touch "$stamp"
