/// The Coverage room: what is tested now, what must be before which phase, how much work lies between, and where to
/// begin.
package dev.banyan.views.coverage;
