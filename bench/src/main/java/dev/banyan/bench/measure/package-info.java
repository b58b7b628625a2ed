/// How things are measured: ours and a reference in turns in one run, so that what else the machine does falls on both.
package dev.banyan.bench.measure;
