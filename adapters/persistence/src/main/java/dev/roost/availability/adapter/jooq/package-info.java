/** Calendars in PostgreSQL. */
@NullMarked
package dev.roost.availability.adapter.jooq;

import org.jspecify.annotations.NullMarked;
