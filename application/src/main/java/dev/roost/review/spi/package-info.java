/** Calls between review and other contexts inside one transaction. */
@NullMarked
package dev.roost.review.spi;

import org.jspecify.annotations.NullMarked;
