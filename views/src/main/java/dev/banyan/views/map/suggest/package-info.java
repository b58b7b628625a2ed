/// Contexts that Banyan suggests, in a pane beside the map: how many, resting on what, and which to take over.
package dev.banyan.views.map.suggest;
