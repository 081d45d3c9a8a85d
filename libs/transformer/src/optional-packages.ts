/** Nothing of this is in the default install: a newsroom that has a model installs what runs it. */
export async function optionalPackages() {
  return {
    runtime: await loaded('onnxruntime-web', () => import('onnxruntime-web')),
    tokenizers: await loaded('@huggingface/tokenizers', () => import('@huggingface/tokenizers')),
  };
}

/** A package that is not there is an error that says how to get it; exported for its test. */
export async function loaded<Package>(name: string, load: () => Promise<Package>): Promise<Package> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(`a transformer needs the package ${name}, which is not installed: npm install ${name}`, {
      cause: error,
    });
  }
}
