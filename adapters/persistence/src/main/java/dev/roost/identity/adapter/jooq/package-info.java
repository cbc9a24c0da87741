/** Accounts in PostgreSQL. */
@NullMarked
package dev.roost.identity.adapter.jooq;

import org.jspecify.annotations.NullMarked;
