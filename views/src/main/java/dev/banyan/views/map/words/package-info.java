/// What is said on the map and beside it: what things are called, what a cut costs, the dark box beside the pointer.
package dev.banyan.views.map.words;
