/// The plan as it stands beside its scenarios and baselines: figure by figure, and in words what moved since then.
package dev.banyan.model.scenario;
