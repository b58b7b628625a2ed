/// Libraries that are locked or installed, with what needs what: lock files and the trees of package managers.
package dev.banyan.importing.lock;
