/// The timeline that people work on, with the risk still carried below it on the same scale: pointer, keys and
/// menus that move, stretch and link phases, and what is told meanwhile.
package dev.banyan.views.roadmap.timeline;
