/// When people work: the teams, the freezes in which nothing goes live and the holidays, in one pane over the
/// roadmap.
package dev.banyan.views.roadmap.calendar;
