import type { SecretText } from './secret-texts.js';

interface NitfParts {
  readonly version?: string;
  /** Attributes of `docdata`. */
  readonly docdata?: string;
  /** An element that stands in the head and in the text. */
  readonly note?: string;
}

/** A NITF document of an item. */
export function nitfCopy(
  { uri }: { readonly uri: string },
  text: SecretText,
  { version = '1', docdata = '', note = '' }: NitfParts,
): string {
  const paragraphs = text.body.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
  return [
    `<nitf><head><docdata ${docdata}><doc-id id-string="${uri}"/>`,
    `<du-key key="${uri}" generation="${version}"/></docdata></head>`,
    `<body><body.head><hedline><hl1>${text.headline}</hl1></hedline>${note}</body.head>`,
    `<body.content>${note}${paragraphs.join('')}</body.content></body></nitf>`,
  ].join('');
}
