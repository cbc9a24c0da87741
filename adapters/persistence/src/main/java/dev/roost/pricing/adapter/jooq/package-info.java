/** Rate plans and quotes on PostgreSQL. */
@NullMarked
package dev.roost.pricing.adapter.jooq;

import org.jspecify.annotations.NullMarked;
