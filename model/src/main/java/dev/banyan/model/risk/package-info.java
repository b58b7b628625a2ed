/// How risky each context and each module is to change, with every score explained: which driver, what was measured,
/// how much it counts. What is not known counts neither for nor against.
package dev.banyan.model.risk;
