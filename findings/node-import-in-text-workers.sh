#!/usr/bin/env bash
# Node.js 20.20.2 (npm package node@20.20.2): NODE_OPTIONS=--import in a worker made of text.
#
# A module that is named by --import is loaded before the program, in its child processes, and in worker
# threads that are made of a file. `--require` has the same purpose.
#
# Expected before running it: both are loaded in `new Worker(text, { eval: true })` too.
# Seen:
#   --import   file: loaded    text: not loaded
#   --require  file: loaded    text: loaded
#
# So a preload that must reach every thread is to be required. Here `counterpart dev` preloads with
# --require (test/local-vercel/interception/register.test.ts holds it for both kinds of workers).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
node=$(npx -y -p node@20.20.2 which node)

echo 'globalThis.isLoaded = true;' > preload.cjs
echo 'import { parentPort } from "node:worker_threads"; parentPort.postMessage(globalThis.isLoaded);' > worker.mjs
cat > main.mjs <<'JS'
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
const text = 'require("node:worker_threads").parentPort.postMessage(globalThis.isLoaded)';
const [file] = await once(new Worker(new URL('worker.mjs', import.meta.url)), 'message');
const [evaluated] = await once(new Worker(text, { eval: true }), 'message');
const word = (isLoaded) => (isLoaded ? 'loaded' : 'not loaded');
console.log(`file: ${word(file)}    text: ${word(evaluated)}`);
JS

imported=$(NODE_OPTIONS="--import file://$folder/preload.cjs" "$node" main.mjs)
required=$(NODE_OPTIONS="--require $folder/preload.cjs" "$node" main.mjs)
echo "--import   $imported"
echo "--require  $required"
[ "$imported" = 'file: loaded    text: not loaded' ] && [ "$required" = 'file: loaded    text: loaded' ]
