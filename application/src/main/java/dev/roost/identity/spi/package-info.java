/** Calls between identity and other contexts inside one transaction. */
@NullMarked
package dev.roost.identity.spi;

import org.jspecify.annotations.NullMarked;
