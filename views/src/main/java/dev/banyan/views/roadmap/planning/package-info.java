/// What the room, its pictures and its inspectors share while one plan is open. [Planning] is the door: the roadmap
/// as it follows from the plan ([Current]), what is looked for in the background (dates, the best order, the other
/// scenarios), and the acts by which phases are changed. Nothing here is seen.
package dev.banyan.views.roadmap.planning;
