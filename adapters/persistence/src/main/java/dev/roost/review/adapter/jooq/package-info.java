/** Reviews in PostgreSQL. */
@NullMarked
package dev.roost.review.adapter.jooq;

import org.jspecify.annotations.NullMarked;
