/// Readers of what operation tells: requests in access logs, incidents in tickets. Addresses are generalised and added
/// up while reading; who asked is never kept.
package dev.banyan.importing.operations;
