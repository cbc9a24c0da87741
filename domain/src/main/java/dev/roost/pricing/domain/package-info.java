/** The rules that turn a rate plan, dates and a party into a price, line by line. */
@NullMarked
package dev.roost.pricing.domain;

import org.jspecify.annotations.NullMarked;
