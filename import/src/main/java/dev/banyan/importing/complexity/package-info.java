/// Size and complexity of each file.
package dev.banyan.importing.complexity;
