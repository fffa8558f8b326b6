/** Contract tests for programs and test runners. */

export { defineConfig, type ContractConfig, type ProductConfig } from './config.js';
export { contractTests, type ContractTestOptions, type FetchHandler } from './library.js';
export type {
  Case,
  CheckResult,
  Exchange,
  Finding,
  OperationCoverage,
  Outcome,
  Rule,
  RunEvent,
  Severity,
  Summary,
  TokenFlaw,
  TokenSpec,
  Violation,
} from './model.js';
export { rules } from './areas/index.js';
export { runContractTests, UnreachableError, type RunOptions } from './runner/run.js';
