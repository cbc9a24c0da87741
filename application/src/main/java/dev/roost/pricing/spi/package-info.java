/** Calls between pricing and other contexts inside one transaction. */
@NullMarked
package dev.roost.pricing.spi;

import org.jspecify.annotations.NullMarked;
