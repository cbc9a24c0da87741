/** Cards on PostgreSQL. */
@NullMarked
package dev.roost.search.adapter.jooq;

import org.jspecify.annotations.NullMarked;
