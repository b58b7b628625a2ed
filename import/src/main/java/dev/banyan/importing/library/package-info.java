/// Third-party distributions and what is known against them.
package dev.banyan.importing.library;
