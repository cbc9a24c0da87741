/** Payments, and the port to the provider that moves the money. */
@NullMarked
package dev.roost.payment.domain;

import org.jspecify.annotations.NullMarked;
