package dev.banyan.views.shell;

import dev.banyan.views.Doors;
import dev.banyan.views.Jobs;
import dev.banyan.views.Settings;
import java.time.InstantSource;
import java.util.function.Supplier;

/// What the program around gives to the window, whichever plan is open.
///
/// @param ids gives a new id for things that are added
public record Surroundings(Doors doors, Jobs jobs, Settings settings, Supplier<String> ids, InstantSource clock) {}
