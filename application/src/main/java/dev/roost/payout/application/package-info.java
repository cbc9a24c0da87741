/** The use cases of payouts, and the work that goes on until the money has arrived or is owed again. */
@NullMarked
package dev.roost.payout.application;

import org.jspecify.annotations.NullMarked;
