/** Timed work, on tables that all nodes share. */
@NullMarked
package dev.roost.platform.jobs;

import org.jspecify.annotations.NullMarked;
