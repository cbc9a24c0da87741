/** Keeps imports in PostgreSQL. */
@NullMarked
package dev.roost.migration.adapter.jooq;

import org.jspecify.annotations.NullMarked;
