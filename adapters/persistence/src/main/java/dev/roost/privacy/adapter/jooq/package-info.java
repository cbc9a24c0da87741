/** How Roost looks after people's data, in PostgreSQL. */
@NullMarked
package dev.roost.privacy.adapter.jooq;

import org.jspecify.annotations.NullMarked;
