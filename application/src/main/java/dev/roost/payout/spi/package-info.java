/** Calls between payout and other contexts inside one transaction. */
@NullMarked
package dev.roost.payout.spi;

import org.jspecify.annotations.NullMarked;
