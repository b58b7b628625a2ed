/// What lies over the map: in the corners what always tells (legend, minimap, who is left to be placed), in the middle
/// the cards that ask, so that drawing goes by keys alone.
package dev.banyan.views.map.cards;
