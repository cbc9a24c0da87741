/** What guests, hosts and imports can do with prices. */
@NullMarked
package dev.roost.pricing.api;

import org.jspecify.annotations.NullMarked;
