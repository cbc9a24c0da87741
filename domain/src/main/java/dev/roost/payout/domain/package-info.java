/** Hosts get their money: what they are paid, of which stays, and what keeps it back. */
@NullMarked
package dev.roost.payout.domain;

import org.jspecify.annotations.NullMarked;
