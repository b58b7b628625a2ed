/// The work that window and command line share: importing an audit and exporting a plan, with files on one side and
/// values of the model on the other.
package dev.banyan.app.work;
