/// Small controls that every room is built from: tables, pills, cards, bars, fields, and how numbers are written. They
/// know nothing of plans and take their look from `banyan.css`.
package dev.banyan.views.parts;
