/** Calls between availability and other contexts inside one transaction. */
@NullMarked
package dev.roost.availability.spi;

import org.jspecify.annotations.NullMarked;
