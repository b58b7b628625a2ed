/// What an interface of the system promises to others.
package dev.banyan.importing.api;
