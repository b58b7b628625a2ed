/// What tests are still missing: lines to cover to reach the targets, what that takes, whether it will be there in
/// time, and where a test lowers the most risk.
package dev.banyan.model.coverage;
