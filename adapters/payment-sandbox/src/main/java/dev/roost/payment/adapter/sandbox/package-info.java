/** A payment provider that runs inside Roost: no money moves, everything else does. See docs/payments.md. */
@NullMarked
package dev.roost.payment.adapter.sandbox;

import org.jspecify.annotations.NullMarked;
