/** The platform's ports on PostgreSQL, and what every context's SQL shares. */
@NullMarked
package dev.roost.platform.jooq;

import org.jspecify.annotations.NullMarked;
