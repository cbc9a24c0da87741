/**
 * The shared kernel: the few values that every context speaks of. Nothing here
 * has the behaviour of one context.
 */
@NullMarked
package dev.roost.shared;

import org.jspecify.annotations.NullMarked;
