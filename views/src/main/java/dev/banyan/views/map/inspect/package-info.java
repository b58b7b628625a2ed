/// What the inspector says of what is selected: the whole, modules, a context with its canvas, a seam.
package dev.banyan.views.map.inspect;
