/// How the timeline is drawn: where days, rows, bars, links and closed days lie on the canvas, and the painters
/// that put them there. Nothing here changes the plan or hears the pointer.
package dev.banyan.views.roadmap.drawing;
