/** What other contexts may know of pricing: ids, events, published values and refusals. */
@NullMarked
package dev.roost.pricing.contract;

import org.jspecify.annotations.NullMarked;
