/// The Audit room: what was read, how much of it matched, what it says about the system, and what is still missing.
package dev.banyan.views.audit;
