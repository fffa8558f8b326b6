#!/usr/bin/env bash
# oxlint 1.88.0 (npm).
#
# TypeScript names a module by the file that it becomes: `./page.js` is `page.ts` or `page.tsx`. The rule
# `import/no-cycle` follows such an import to a .ts file, and silently follows none to a .tsx file: a
# circle of components is not reported.
#
# Expected before running it: that both circles are reported.
# Seen:
#   ts   2 reports
#   tsx  0 reports
#
# Here `test/packages.test.ts` looks for the circles of the console, whose pages are .tsx files.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

for kind in ts tsx; do
  mkdir "$kind"
  echo "import { b } from './b.js'; export const a = () => b;" >"$kind/a.$kind"
  echo "import { a } from './a.js'; export const b = () => a;" >"$kind/b.$kind"
done
echo '{ "plugins": ["import"], "categories": { "correctness": "off" }, "rules": { "import/no-cycle": "error" } }' >.oxlintrc.json
echo '{ "private": true, "type": "module" }' >package.json
npm install --silent --no-audit --no-fund oxlint@1.88.0

seen=''
for kind in ts tsx; do
  reports=$(npx oxlint "$kind" 2>&1 | grep -c 'Dependency cycle detected' || true)
  printf '%s\t%s reports\n' "$kind" "$reports"
  seen="$seen $reports"
done
if [ "$seen" != ' 2 0' ]; then
  echo 'Changed: that is not what was found.' >&2
  exit 1
fi
