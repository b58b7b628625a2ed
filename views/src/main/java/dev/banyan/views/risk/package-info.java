/// The Risk room: the register as a matrix and a table, what makes a context risky, and how sure the ranking is.
package dev.banyan.views.risk;
