/// The results of tests, added up for each class or file that holds them. What a test printed, the machine it ran on
/// and the properties of the run (they hold passwords) are never read.
package dev.banyan.importing.tests;
