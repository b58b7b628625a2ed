/// The roadmap as it follows from the plan: effort of the phases, what waits for what and why, dates, gates, the risk
/// still carried, the best order, and the templates of the method.
package dev.banyan.model.roadmap;
