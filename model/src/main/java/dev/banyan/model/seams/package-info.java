/// Where the system can be cut: seams between the drawn contexts, what every cut costs, cycles between contexts, and
/// contexts suggested from the evidence. All of it is derived from a plan and never stored.
package dev.banyan.model.seams;
