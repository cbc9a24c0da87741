/** The use cases of payments, and the work that goes on until provider and booking agree. */
@NullMarked
package dev.roost.payment.application;

import org.jspecify.annotations.NullMarked;
