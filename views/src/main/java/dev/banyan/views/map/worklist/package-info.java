/// The work-list of a seam under the map: what crosses it and what is decided about each.
package dev.banyan.views.map.worklist;
