/// Measuring Banyan: generated and real inputs, and the pieces of the whole job over them.
package dev.banyan.bench;
