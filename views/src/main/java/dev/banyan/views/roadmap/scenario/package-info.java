/// What was put aside: scenarios and baselines kept, set side by side and gone on with, and what changed since.
package dev.banyan.views.roadmap.scenario;
