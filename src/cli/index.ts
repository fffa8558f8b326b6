/** The toolchain as a library: lint, bundle and generate from programs. */

export { bundleDescription, type BundledDescription } from '@openapi-counterpart/openapi/bundle';
export { DescriptionError, type Diagnostic } from '@openapi-counterpart/openapi/diagnostic';
export type { Json, JsonObject } from '@openapi-counterpart/openapi/json';
export { loadDescription, type LoadedDescription } from '@openapi-counterpart/openapi/load';
export { UsageError } from '@openapi-counterpart/openapi/usage-error';
export {
  openFile,
  openWorkspace,
  type DescriptionEntry,
} from '@openapi-counterpart/openapi/workspace';
export {
  generate,
  type GeneratedApi,
  type Target,
} from '@openapi-counterpart/codegen/pipeline/generate';
export { startPrismMock, type PrismMock } from '@openapi-counterpart/mock/prism';
