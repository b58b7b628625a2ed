/// What the system does by the clock.
package dev.banyan.importing.schedule;
