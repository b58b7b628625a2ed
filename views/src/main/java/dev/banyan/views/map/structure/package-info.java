/// What the structure says against the code, in a pane beside the map.
package dev.banyan.views.map.structure;
