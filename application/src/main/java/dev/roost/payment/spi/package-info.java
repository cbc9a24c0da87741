/** What payment offers to contexts that pass captured money on. */
@NullMarked
package dev.roost.payment.spi;

import org.jspecify.annotations.NullMarked;
