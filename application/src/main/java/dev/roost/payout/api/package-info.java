/** What hosts and administrators do with payouts. */
@NullMarked
package dev.roost.payout.api;

import org.jspecify.annotations.NullMarked;
