/** What other contexts know of payouts. */
@NullMarked
package dev.roost.payout.contract;

import org.jspecify.annotations.NullMarked;
