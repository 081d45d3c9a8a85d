import { readableLine } from '../newsml/readable-line.js';
import { unversionedUri } from '../newsml/unversioned-uri.js';
import { elementAt, lineAt, type XmlElement } from '../xml/xml-element.js';

export interface NewsItemIdentity {
  readonly uri: string;
  readonly version: string | undefined;
  /** As the agency gives it, with the version. */
  readonly publicIdentifier: string | undefined;
  /** New, or an update of the metadata alone (N, U, A in the standard). */
  readonly update: string | undefined;
}

/** Who an item is: its public identifier without the version, else what that would be; undefined without either. */
export function readIdentity(item: XmlElement): NewsItemIdentity | undefined {
  const identifier = elementAt(item, 'Identification', 'NewsIdentifier');
  const version = lineAt(identifier, 'RevisionId');
  const publicIdentifier = lineAt(identifier, 'PublicIdentifier');
  const update = readableLine(elementAt(identifier, 'RevisionId')?.attributes.Update);
  const parts = [
    lineAt(identifier, 'ProviderId'),
    lineAt(identifier, 'DateId'),
    lineAt(identifier, 'NewsItemId'),
  ];
  const composed = parts.every((part) => part !== undefined)
    ? `urn:newsml:${parts.join(':')}`
    : lineAt(identifier, 'NewsItemId');
  const named =
    publicIdentifier === undefined ? undefined : withoutVersion(publicIdentifier, version, composed);
  const uri = named ?? composed;
  return uri === undefined ? undefined : { uri, version, publicIdentifier, update };
}

/** The parts say for certain where the identifier ends and its version begins. */
function withoutVersion(given: string, version: string | undefined, composed: string | undefined): string {
  const begins = composed !== undefined && given.toLowerCase().startsWith(`${composed.toLowerCase()}:`);
  if (begins && /^\d+[NAU]?$/i.test(given.slice(composed.length + 1))) return given.slice(0, composed.length);
  return given.toLowerCase() === composed?.toLowerCase() ? given : unversionedUri(given, version);
}

/** An identifier of another item, as `DerivedFrom` and `AssociatedWith` give it, without its version. */
export const withoutRevision = (uri: string): string =>
  uri.trim().replace(/^(urn:newsml:[^:]+:\d{8}[^:]*:.+):\d{1,10}[NAU]?$/i, '$1');
