/** The use cases of pricing. */
@NullMarked
package dev.roost.pricing.application;

import org.jspecify.annotations.NullMarked;
