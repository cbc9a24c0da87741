/** Conversations in PostgreSQL. */
@NullMarked
package dev.roost.messaging.adapter.jooq;

import org.jspecify.annotations.NullMarked;
