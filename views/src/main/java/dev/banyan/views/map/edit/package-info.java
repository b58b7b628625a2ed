/// What the map asks of the plan: [MapEdits] turns each wish into one edit that leaves everything else in its place;
/// rules of membership have a menu and a list.
package dev.banyan.views.map.edit;
