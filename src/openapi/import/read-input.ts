/** Opens what is to be imported: an OpenAPI document, a page of documentation with one, or a folder of pages. */

import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkVersion } from '../check-version.js';
import { diagnose, DescriptionError } from '../diagnostic.js';
import { tooLarge } from '../document-size.js';
import { RefusedFile } from '../file-access.js';
import { isObject, type Json, type JsonObject } from '../json.js';
import { beginningOf, type Position } from '../position.js';
import { UsageError } from '../usage-error.js';
import { syntaxError } from '../syntax-error.js';
import { readUtf8 } from '../utf8-text.js';
import { acceptRoot, openTarget } from '../diff/open-target.js';
import { Parser } from '../diff/parse.js';
import { Positions } from '../diff/position.js';
import { fetchText } from './fetch-text.js';
import { joinFiles } from './join-files.js';
import { countBlocks, descriptionBlocks, type Block } from './page.js';

/** A description, or the part of one that a page has. */
export interface Part {
  readonly document: JsonObject;
  /** Where a place of the document stands, by its JSON Pointer. */
  readonly positionOf: (pointer: string) => Position;
  /** Of one whose references nobody has followed yet: they may lead into other parts. */
  readonly isUnchecked?: true;
}

export interface Input {
  readonly parts: readonly Part[];
  /** Whether it is the whole API, so that what it lacks is gone; one page is a part. */
  readonly isWhole: boolean;
}

/**
 * Opens FILE, FOLDER or URL. Files of a description may refer to others in their folder.
 * @throws UsageError when it cannot be read, or is no description.
 * @throws DescriptionError for a description that is at fault.
 */
export async function readInput(argument: string, allowOutside = false): Promise<Input> {
  if (/^https?:\/\//i.test(argument)) return readText(argument, await fetchText(argument));
  const stats = statSync(argument, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw new UsageError(`Failed to read ${argument}: there is no such file.`, 'Check the path.');
  }
  if (stats.isDirectory()) return readFolder(argument, allowOutside);
  if (!stats.isFile()) {
    throw new UsageError(`${argument} is no regular file.`, 'Name a file, a folder or a URL.');
  }
  return readText(argument, readPage(argument), allowOutside);
}

/** @throws DescriptionError for a file that is not UTF-8. */
function readPage(file: string): string {
  try {
    return readUtf8(file);
  } catch (error) {
    throw error instanceof RefusedFile ? new DescriptionError([syntaxError(file, error)]) : error;
  }
}

/** A folder is that of a description in several files, or one of pages. */
function readFolder(folder: string, allowOutside: boolean): Input {
  const hasRoot = ['openapi.yaml', 'openapi.yml', 'openapi.json'].some((name) =>
    existsSync(path.join(folder, name)),
  );
  if (hasRoot) return { parts: [openFiles(folder, allowOutside)], isWhole: true };
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(mdx?|markdown|txt)$/i.test(name) && !name.includes('node_modules'))
    .toSorted();
  const parts = names.flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isFile() ? partsOfPage(file, readPage(file)) : [];
  });
  if (parts.length > 0) return { parts, isWhole: true };
  throw new UsageError(
    `Failed to find a description in ${folder}.`,
    'Name a folder with an openapi.yaml, or with Markdown pages that have descriptions in fenced blocks.',
  );
}

function readText(name: string, text: string, allowOutside = false): Input {
  const pages = partsOfPage(name, text);
  if (pages.length > 0) return { parts: pages, isWhole: false };
  const isPage = /\.(mdx?|markdown)([?#]|$)/i.test(name);
  if (isPage || !/^\s*["']?(openapi|swagger)["']?\s*:|^\s*[[{]/m.test(text)) {
    throw new UsageError(
      `Failed to find a description in ${name}: ${whatItIs(text)}.`,
      'Name an OpenAPI 3 document in YAML or JSON, or a page that has one in a fenced block which begins with `openapi:`.',
    );
  }
  const isFile = !/^https?:/i.test(name);
  const part = isFile ? openFiles(name, allowOutside) : partOf(name, { text, linesBefore: 0 });
  return { parts: [part], isWhole: true };
}

/** What a text is that holds no description, as somebody sees who opens it. */
function whatItIs(text: string): string {
  if (text.trim() === '') return 'it is empty';
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) return 'it is a page of HTML or XML';
  const blocks = countBlocks(text);
  if (blocks === 0) return 'it is a text without any fenced block';
  const some =
    blocks === 1 ? 'the one fenced block of it is' : `none of its ${blocks} fenced blocks is`;
  return `it is a page of text, and ${some}${blocks === 1 ? ' no' : ' an'} OpenAPI description`;
}

/** A document whose texts hold fenced blocks is no page: it is one by itself. */
function partsOfPage(name: string, text: string): Part[] {
  const isDocument =
    /^\s*(---[^\n]*\n)?(\s*#[^\n]*\n)*\s*(\{|["']?(openapi|swagger)["']?\s*:)/.test(text);
  return isDocument ? [] : descriptionBlocks(text).map((block) => partOf(name, block));
}

function partOf(name: string, { text, linesBefore }: Block): Part {
  const padded = '\n'.repeat(linesBefore) + text;
  const document = accept(name, new Parser().parse(padded, name), padded);
  const positions = new Positions(text);
  const positionOf = (pointer: string): Position => {
    const { line, column } = positions.at(pointer);
    return { file: name, line: line + linesBefore, column };
  };
  return { document, positionOf, isUnchecked: true };
}

function openFiles(name: string, allowOutside: boolean): Part {
  const target = openTarget(name, new Parser(), allowOutside);
  acceptRoot(target);
  const { sources } = target;
  const { document } = joinFiles(sources);
  const positionOf = (pointer: string): Position =>
    sources.positionOf({ file: sources.root, pointer });
  return { document, positionOf };
}

/** @throws DescriptionError for what is no document of a version that is read. */
function accept(name: string, parsed: Json, text: string): JsonObject {
  const fault = tooLarge(parsed);
  const problem =
    fault === undefined
      ? checkVersion(name, parsed, () => text)
      : diagnose('counterpart/document-size', `${name} ${fault}.`, beginningOf(name));
  if (problem !== undefined) throw new DescriptionError([problem]);
  return isObject(parsed) ? parsed : {};
}
