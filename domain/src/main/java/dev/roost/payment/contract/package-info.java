/** What other contexts know of payments. */
@NullMarked
package dev.roost.payment.contract;

import org.jspecify.annotations.NullMarked;
