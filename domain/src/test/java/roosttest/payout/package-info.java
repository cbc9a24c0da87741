/** Fixtures, ports in memory and the contracts of payouts. */
@NullMarked
package roosttest.payout;

import org.jspecify.annotations.NullMarked;
