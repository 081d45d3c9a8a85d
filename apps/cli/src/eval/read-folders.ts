import { join, relative } from 'node:path';
import { BodyError, sniffFormat } from '#libs/wire-formats';
import { type AnalyzeSettings, analyzeFile, type Line } from '../analyze/analyze-file.js';
import { type InputFile, inputFiles } from '../analyze/input-files.js';
import { mediaTypeOf } from '../analyze/media-type.js';

/** What was read in one folder from documents of one format. */
export interface FolderCount {
  readonly folder: string;
  readonly format: string;
  files: number;
  items: number;
  /** How often each code was the reason. */
  readonly reasons: Record<string, number>;
  /** Exceptions that no reader should throw, by file. */
  readonly unexpected: string[];
}

/** Reads every file below some folders of a data folder, and counts what came of them. */
export async function readFolders(
  data: string,
  folders: readonly string[],
  settings: AnalyzeSettings,
): Promise<FolderCount[]> {
  const counts = new Map<string, FolderCount>();
  for await (const file of inputFiles(folders.map((folder) => join(data, folder)))) {
    const folder = relative(data, file.path).split('/').slice(0, 2).join('/');
    const format = formatOf(file);
    const count = counts.get(`${folder} ${format}`) ?? {
      folder,
      format,
      files: 0,
      items: 0,
      reasons: {},
      unexpected: [],
    };
    counts.set(`${folder} ${format}`, count);
    countFile(count, file, settings);
  }
  return [...counts.values()].sort((a, b) => (a.folder + a.format < b.folder + b.format ? -1 : 1));
}

function countFile(count: FolderCount, file: InputFile, settings: AnalyzeSettings): void {
  count.files += 1;
  let lines: readonly Line[] = [];
  try {
    lines = analyzeFile(file, settings);
  } catch (error) {
    count.unexpected.push(`${file.path}: ${error instanceof Error ? error.stack : String(error)}`);
  }
  for (const line of lines) {
    if ('error' in line) count.reasons[line.error.code] = (count.reasons[line.error.code] ?? 0) + 1;
    else count.items += 1;
  }
}

function formatOf({ path, bytes }: InputFile): string {
  const type = mediaTypeOf(path, bytes);
  if (type === 'application/x-ndjson') return 'ninjs lines';
  try {
    return sniffFormat(type, bytes);
  } catch (error) {
    if (error instanceof BodyError) return 'other XML';
    throw error;
  }
}
