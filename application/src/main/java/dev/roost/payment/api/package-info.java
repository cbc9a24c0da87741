/** What guests, administrators and providers do with payments. */
@NullMarked
package dev.roost.payment.api;

import org.jspecify.annotations.NullMarked;
