/// The sample a newcomer starts with: a small real audit and a plan that is far enough to show every room.
package dev.banyan.app.sample;
