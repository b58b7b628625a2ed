/// How many lines files have, of any language.
package dev.banyan.importing.size;
