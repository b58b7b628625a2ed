/// Software bills of materials: every library with its licence, what needs what, and sometimes what is known against
/// it.
package dev.banyan.importing.sbom;
