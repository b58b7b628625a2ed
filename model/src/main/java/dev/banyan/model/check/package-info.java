/// The plan doctor: what is wrong or missing in a plan, each with its rule, its reason and its place, and a fix where
/// one exists. One class for each rule, all named in [dev.banyan.model.check.Doctor].
package dev.banyan.model.check;
