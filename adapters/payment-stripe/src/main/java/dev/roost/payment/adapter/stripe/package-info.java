/** Payments through Stripe: payment intents captured by hand, refunds, and transfers to connected accounts. */
@NullMarked
package dev.roost.payment.adapter.stripe;

import org.jspecify.annotations.NullMarked;
