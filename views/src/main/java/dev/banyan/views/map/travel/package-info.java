/// Where one is on the map, from the whole system down to a module, and the ways in, out and onward.
package dev.banyan.views.map.travel;
