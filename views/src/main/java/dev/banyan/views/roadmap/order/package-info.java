/// What is found out about the order of the phases: the best one, the layers it stands on, and how sure the dates
/// are.
package dev.banyan.views.roadmap.order;
