/** The toolchain as a library: lint, bundle and generate from programs. */

export { bundleDescription, type BundledDescription } from './description/bundle.js';
export { DescriptionError, type Diagnostic } from './description/diagnostic.js';
export { loadDescription, type LoadedDescription } from './description/load.js';
export { UsageError } from './description/usage-error.js';
export { openFile, openWorkspace, type DescriptionEntry } from './description/workspace.js';
export { generate, type GeneratedApi, type Target } from './generator/generate.js';
export { startPrismMock, type PrismMock } from './mock/prism.js';
