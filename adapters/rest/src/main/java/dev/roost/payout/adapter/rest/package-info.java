/** Payouts over HTTP. */
@NullMarked
package dev.roost.payout.adapter.rest;

import org.jspecify.annotations.NullMarked;
