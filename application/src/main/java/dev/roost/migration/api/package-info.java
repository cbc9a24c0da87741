/** Imports, as those who read foreign files see them. */
@NullMarked
package dev.roost.migration.api;

import org.jspecify.annotations.NullMarked;
