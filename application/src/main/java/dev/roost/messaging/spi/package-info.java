/** Calls between messaging and other contexts inside one transaction. */
@NullMarked
package dev.roost.messaging.spi;

import org.jspecify.annotations.NullMarked;
