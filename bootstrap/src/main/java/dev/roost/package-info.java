/** Starts Roost: wiring and configuration. */
@NullMarked
package dev.roost;

import org.jspecify.annotations.NullMarked;
